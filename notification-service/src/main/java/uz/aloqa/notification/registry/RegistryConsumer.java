package uz.aloqa.notification.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.DistrictState;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.PointState;
import uz.aloqa.contracts.RegionState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.SevenMemberState;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** Keeps the names of places; the rest of the registry says nothing to texts. */
@ApplicationScoped
class RegistryConsumer implements EventConsumer {

    private static final String NAME = "place-names";

    private final Inbox events;
    private final PlaceNames names;

    RegistryConsumer(Inbox events, PlaceNames names) {
        this.events = events;
        this.names = names;
    }

    @Incoming("registry")
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
        RegistryEntity entity = EventJson.read(event.requirePayload(), RegistryEntity.class);
        switch (entity) {
            case RegionState region -> names.learn(region.key(), region.name(), region.version());
            case DistrictState district -> names.learn(district.key(), district.name(), district.version());
            case MahallaState mahalla -> names.learn(mahalla.key(), mahalla.name(), mahalla.version());
            case PointState point -> {}
            case InspectorState inspector -> {}
            case AssignmentState assignment -> {}
            case SevenMemberState member -> {}
        }
    }
}
