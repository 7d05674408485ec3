package uz.aloqa.notification.task;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.rule.Notices;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** Turns what happened to tasks into notifications, each event once and in the order of its task. */
@ApplicationScoped
class TaskEventsConsumer implements EventConsumer {

    private static final String NAME = "task-notifications";

    private final Inbox events;
    private final Notices notices;
    private final InboxService inboxes;

    TaskEventsConsumer(Inbox events, Notices notices, InboxService inboxes) {
        this.events = events;
        this.notices = notices;
        this.inboxes = inboxes;
    }

    @Incoming("tasks")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        events.process(NAME, message, this::apply);
    }

    @Override
    public String consumerName() {
        return NAME;
    }

    @Override
    public boolean gapless() {
        return true;
    }

    @Override
    public void apply(ReceivedEvent event) {
        TaskEvent happened = EventJson.read(event.requirePayload(), TaskEvent.class);
        inboxes.deliver(notices.about(happened), event.id());
    }
}
