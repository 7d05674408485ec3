package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a reception was taken. What the resident wants to talk about stays in mahalla-service.
 *
 * @param bookingId the booking, also the key of the record
 * @param receptionId the rule of the schedule that the reception follows
 * @param residentId account of the resident; an opaque id, never a name
 * @param officerId account of the receiving officer
 * @param districtSoato seven digits
 * @param mahallaCode the mahalla it is held for, absent when for everybody the officer serves
 * @param mode how they meet
 * @param startsAt beginning of the slot
 * @param occurredAt when it happened, UTC
 */
public record ReceptionBooked(
        UUID bookingId,
        UUID receptionId,
        UUID residentId,
        UUID officerId,
        String districtSoato,
        @Nullable String mahallaCode,
        ReceptionMode mode,
        Instant startsAt,
        Instant occurredAt)
        implements ReceptionEvent {}
