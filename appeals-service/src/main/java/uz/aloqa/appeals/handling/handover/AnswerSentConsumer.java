package uz.aloqa.appeals.handling.handover;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.WayOfSending;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.contracts.AlarmHandedOver;
import uz.aloqa.contracts.AnswerHandedOver;
import uz.aloqa.contracts.DispatchCompleted;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.NotificationEvent;
import uz.aloqa.contracts.NotificationFailed;
import uz.aloqa.platform.inbox.EventConsumer;
import uz.aloqa.platform.inbox.Inbox;
import uz.aloqa.platform.inbox.ReceivedEvent;

/**
 * Writes down that an answer was sent (O‘RQ-445 article 34) once its notification reached the applicant. Who appealed through an
 * officer has no account and so no notification: their answer is posted or handed over.
 */
@ApplicationScoped
class AnswerSentConsumer implements EventConsumer {

    private static final Logger LOG = Logger.getLogger(AnswerSentConsumer.class);

    private final Inbox inbox;
    private final AppealRepository appeals;
    private final Chronicle chronicle;

    AnswerSentConsumer(Inbox inbox, AppealRepository appeals, Chronicle chronicle) {
        this.inbox = inbox;
        this.appeals = appeals;
        this.chronicle = chronicle;
    }

    /** Takes over one event. */
    @Incoming("notifications")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> message) {
        inbox.processState(consumerName(), message, this::apply);
    }

    @Override
    public String consumerName() {
        return "appeals.handover";
    }

    @Override
    public boolean gapless() {
        return false;
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (EventJson.read(event.requirePayload(), NotificationEvent.class)) {
            case AnswerHandedOver handedOver ->
                appeals.findForPlatform(handedOver.appealId())
                        .ifPresentOrElse(
                                appeal -> sent(appeal, handedOver),
                                () -> LOG.warnf("no appeal=%s whose answer was sent", handedOver.appealId()));
            case AlarmHandedOver alarm -> LOG.debugf("alarm=%s is no answer", alarm.alarmId());
            case NotificationFailed failed ->
                LOG.debugf("delivery=%s is for notification-service", failed.deliveryId());
            case DispatchCompleted completed -> LOG.debugf("dispatch=%s is no answer", completed.dispatchId());
        }
    }

    private void sent(Appeal appeal, AnswerHandedOver handedOver) {
        Answer answer = appeal.answer();
        boolean hasAccount = appeal.registration().enteredBy() == null;
        if (answer != null && answer.sentAt() == null && hasAccount) {
            chronicle.record(
                    appeal.answerSent(WayOfSending.NOTIFICATION, null, handedOver.occurredAt()), Actor.system(), null);
        }
    }
}
