package uz.aloqa.notification.report;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.contracts.AlarmEscalated;
import uz.aloqa.contracts.AlarmHandedOver;
import uz.aloqa.contracts.AlarmRaised;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.rule.Notices;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.stream.DeskPresenceService;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;

/**
 * Turns what happened to crime reports, tips and alarms into notifications, each event once and in order. That an alarm stands
 * in a desk's inbox, and how many screens of the desk are open, is told back in the same transaction (docs/adr/0025).
 */
@ApplicationScoped
class ReportEventsConsumer implements EventConsumer {

    private static final String NAME = "report-notifications";

    private final Inbox events;
    private final Notices notices;
    private final InboxService inboxes;
    private final DeskPresenceService presence;
    private final Outbox outbox;
    private final Clock clock;

    ReportEventsConsumer(
            Inbox events,
            Notices notices,
            InboxService inboxes,
            DeskPresenceService presence,
            Outbox outbox,
            Clock clock) {
        this.events = events;
        this.notices = notices;
        this.inboxes = inboxes;
        this.presence = presence;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Incoming("reports")
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
        ReportEvent happened = EventJson.read(event.requirePayload(), ReportEvent.class);
        inboxes.deliver(notices.about(happened), event.id());
        if (happened instanceof AlarmRaised raised) {
            confirm(event, raised.deskSoato());
        } else if (happened instanceof AlarmEscalated escalated) {
            confirm(event, escalated.deskSoato());
        }
    }

    private void confirm(ReceivedEvent event, String desk) {
        AlarmHandedOver handed = new AlarmHandedOver(
                event.aggregateId(), desk, presence.openStreams(Recipient.desk(desk)), clock.instant());
        outbox.append(new OutboxEvent(
                Topics.NOTIFICATIONS_V1,
                event.aggregateId().toString(),
                event.aggregateId(),
                event.version(),
                EventTypes.of(handed),
                EventJson.write(handed)));
    }
}
