package uz.aloqa.notification.eventlog;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** Writes down new states of the registry. */
@ApplicationScoped
class RegistryLogConsumer implements EventConsumer {

    private static final String NAME = "event-log-registry";

    private final Inbox events;
    private final EventLog log;

    RegistryLogConsumer(Inbox events, EventLog log) {
        this.events = events;
        this.log = log;
    }

    @Incoming("event-log-registry")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        events.processState(NAME, message, this::apply);
    }

    @Override
    public String consumerName() {
        return NAME;
    }

    @Override
    public boolean gapless() {
        return false;
    }

    @Override
    public void apply(ReceivedEvent event) {
        log.add(event);
    }
}
