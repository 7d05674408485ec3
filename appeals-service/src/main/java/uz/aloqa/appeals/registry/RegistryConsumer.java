package uz.aloqa.appeals.registry;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/**
 * Builds the read model from registry.v1. The topic is compacted: each record is the whole state of its entity, and versions
 * have gaps. A state that can't be used is parked where operators see it, and the entity's next state replaces it. The
 * replicas share one consumer group and one database.
 */
@ApplicationScoped
class RegistryConsumer implements EventConsumer {

    private static final Logger LOG = Logger.getLogger(RegistryConsumer.class);

    private final Inbox inbox;
    private final RegistryWriter writer;
    private final MeterRegistry meters;

    RegistryConsumer(Inbox inbox, RegistryWriter writer, MeterRegistry meters) {
        this.inbox = inbox;
        this.writer = writer;
        this.meters = meters;
    }

    /** Takes over one state. */
    @Incoming("registry")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            LOG.warnf("registry: %s was deleted from the topic, its last state stays", message.key());
            return;
        }
        inbox.processState(consumerName(), message, this::apply);
    }

    @Override
    public String consumerName() {
        return "appeals.registry";
    }

    @Override
    public boolean gapless() {
        return false;
    }

    @Override
    public void apply(ReceivedEvent event) {
        boolean newer = writer.put(EventJson.read(event.requirePayload(), RegistryEntity.class));
        meters.counter("aloqa.registry.states", "newer", Boolean.toString(newer))
                .increment();
    }
}
