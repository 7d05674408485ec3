package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened to an appeal, on {@link Topics#APPEALS_V1}. Past tense, ids and facts, no personal data of residents.
 * The CloudEvents attribute {@code sequence} numbers the events of one appeal from 1 without gaps.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AppealRegistered.class, name = "AppealRegistered"),
    @JsonSubTypes.Type(value = AppealAssigned.class, name = "AppealAssigned"),
    @JsonSubTypes.Type(value = MessagePosted.class, name = "MessagePosted"),
    @JsonSubTypes.Type(value = AppealAnswered.class, name = "AppealAnswered"),
    @JsonSubTypes.Type(value = AppealRated.class, name = "AppealRated"),
    @JsonSubTypes.Type(value = AppealWithdrawn.class, name = "AppealWithdrawn")
})
public sealed interface AppealEvent
        permits AppealRegistered, AppealAssigned, MessagePosted, AppealAnswered, AppealRated, AppealWithdrawn {

    /** The appeal, also the key of the record. */
    UUID appealId();

    /** What people see: year, district, serial and check digit. */
    String number();

    /** When it happened, UTC. */
    Instant occurredAt();
}
