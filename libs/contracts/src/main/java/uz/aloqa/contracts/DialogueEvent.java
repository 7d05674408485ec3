package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What changes in a dialogue and is no step of its appeal, on {@link Topics#DIALOGUES_V1}: whoever missed one needs only the
 * latest. Ids and numbers: no words. The CloudEvents attribute {@code partitionkey} is the dialogue's own, and {@code sequence}
 * numbers its events.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = MessagesRead.class, name = "MessagesRead")})
public sealed interface DialogueEvent permits MessagesRead {

    /** The appeal, also the key of the record. */
    UUID appealId();

    /** When it happened, UTC. */
    Instant occurredAt();
}
