package uz.aloqa.notification.reception;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.ReceptionEvent;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.rule.Notices;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** Turns what happened to bookings of receptions into notifications, each event once and in the order of its booking. */
@ApplicationScoped
class ReceptionEventsConsumer implements EventConsumer {

    private static final String NAME = "reception-notifications";

    private final Inbox events;
    private final Notices notices;
    private final InboxService inboxes;

    ReceptionEventsConsumer(Inbox events, Notices notices, InboxService inboxes) {
        this.events = events;
        this.notices = notices;
        this.inboxes = inboxes;
    }

    @Incoming("receptions")
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
        ReceptionEvent happened = EventJson.read(event.requirePayload(), ReceptionEvent.class);
        inboxes.deliver(notices.about(happened), event.id());
    }
}
