package uz.aloqa.notification.eventlog;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** Writes down what happened to appeals, tasks, receptions and announcements. */
@ApplicationScoped
class EventLogConsumer implements EventConsumer {

    private static final String NAME = "event-log";

    private final Inbox events;
    private final EventLog log;

    EventLogConsumer(Inbox events, EventLog log) {
        this.events = events;
        this.log = log;
    }

    @Incoming("event-log")
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
        log.add(event);
    }
}
