package uz.aloqa.notification.announcement.audience;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** Keeps where mahallas lie. A consumer group of its own: it reads the topic from its beginning when it is new. */
@ApplicationScoped
class AreaConsumer implements EventConsumer {

    private static final String NAME = "mahalla-areas";

    private final Inbox events;
    private final MahallaAreas areas;

    AreaConsumer(Inbox events, MahallaAreas areas) {
        this.events = events;
        this.areas = areas;
    }

    @Incoming("areas")
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
        if (EventJson.read(event.requirePayload(), RegistryEntity.class) instanceof MahallaState mahalla) {
            areas.learn(mahalla);
        }
    }
}
