package uz.aloqa.appeals.alarm;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uz.aloqa.contracts.AlarmHandedOver;
import uz.aloqa.contracts.AnswerHandedOver;
import uz.aloqa.contracts.DispatchCompleted;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.NotificationEvent;
import uz.aloqa.contracts.NotificationFailed;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** Hears from notification-service that an alarm stands in a desk's inbox, and how many screens of that desk are open. */
@ApplicationScoped
class HandoverConsumer implements EventConsumer {

    private static final String NAME = "appeals.alarm-handover";

    private final Inbox inbox;
    private final Alarms alarms;

    HandoverConsumer(Inbox inbox, Alarms alarms) {
        this.inbox = inbox;
        this.alarms = alarms;
    }

    /** Takes one event. */
    @Incoming("handover")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        inbox.processState(NAME, message, this::apply);
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
        switch (EventJson.read(event.requirePayload(), NotificationEvent.class)) {
            case AlarmHandedOver handed ->
                alarms.handedOver(handed.alarmId(), handed.openStreams(), handed.occurredAt());
            case AnswerHandedOver answer -> {} // appeals
            case NotificationFailed failed -> {} // deliveries of single channels
            case DispatchCompleted completed -> {} // announcements
        }
    }
}
