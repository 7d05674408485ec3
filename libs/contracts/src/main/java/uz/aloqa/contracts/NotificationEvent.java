package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/**
 * What came of handing notifications over, on {@link Topics#NOTIFICATIONS_V1}. Past tense, ids and counts: no addresses and
 * no words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NotificationFailed.class, name = "NotificationFailed"),
    @JsonSubTypes.Type(value = DispatchCompleted.class, name = "DispatchCompleted"),
    @JsonSubTypes.Type(value = AlarmHandedOver.class, name = "AlarmHandedOver"),
    @JsonSubTypes.Type(value = AnswerHandedOver.class, name = "AnswerHandedOver")
})
public sealed interface NotificationEvent
        permits NotificationFailed, DispatchCompleted, AlarmHandedOver, AnswerHandedOver {

    /** When it happened, UTC. */
    Instant occurredAt();
}
