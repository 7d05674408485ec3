package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened to the booking of a reception (qabul), on {@link Topics#RECEPTIONS_V1}. Past tense, ids and facts, nothing
 * of what the resident wants to talk about. The CloudEvents attribute {@code sequence} numbers the events of one booking
 * from 1 without gaps.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReceptionBooked.class, name = "ReceptionBooked"),
    @JsonSubTypes.Type(value = ReceptionBookingCancelled.class, name = "ReceptionBookingCancelled"),
    @JsonSubTypes.Type(value = ReceptionReminderDue.class, name = "ReceptionReminderDue")
})
public sealed interface ReceptionEvent permits ReceptionBooked, ReceptionBookingCancelled, ReceptionReminderDue {

    /** The booking, also the key of the record. */
    UUID bookingId();

    /** Account of the resident; an opaque id. */
    UUID residentId();

    /** Account of the receiving officer. */
    UUID officerId();

    /** Beginning of the slot. */
    Instant startsAt();

    /** When it happened, UTC. */
    Instant occurredAt();
}
