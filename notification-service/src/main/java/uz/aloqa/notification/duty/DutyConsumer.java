package uz.aloqa.notification.duty;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.rule.Notices;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** Tells inspectors of the mahallas they are given. A group of its own, which reads the registry from its beginning. */
@ApplicationScoped
class DutyConsumer implements EventConsumer {

    private static final String NAME = "duty-notifications";

    private final Inbox events;
    private final Duties duties;
    private final Notices notices;
    private final InboxService inboxes;

    DutyConsumer(Inbox events, Duties duties, Notices notices, InboxService inboxes) {
        this.events = events;
        this.duties = duties;
        this.notices = notices;
        this.inboxes = inboxes;
    }

    @Incoming("duties")
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
        if (entity instanceof InspectorState inspector) {
            duties.learnAccount(inspector.id(), inspector.userId(), inspector.version());
            tell(inspector.id());
        } else if (entity instanceof AssignmentState assignment) {
            Duty duty = Duty.of(assignment, event.id());
            duties.learn(duty, duty.isNews(event.occurredAt()), assignment.version());
            tell(assignment.inspectorId());
        }
    }

    private void tell(UUID inspector) {
        duties.account(inspector)
                .ifPresent(account -> duties.takeUntold(inspector)
                        .forEach(duty -> inboxes.deliver(notices.about(duty.happening(account)), duty.eventId())));
    }
}
