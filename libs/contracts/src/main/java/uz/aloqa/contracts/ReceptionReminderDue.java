package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time has come to remind the resident and the officer of a booking.
 *
 * @param bookingId the booking, also the key of the record
 * @param receptionId the rule of the schedule that the reception follows
 * @param residentId account of the resident; an opaque id, never a name
 * @param officerId account of the receiving officer
 * @param districtSoato seven digits
 * @param mahallaCode the mahalla it is held for, absent when for everybody the officer serves
 * @param mode how they meet
 * @param startsAt beginning of the slot
 * @param hoursBefore 24 or 2
 * @param occurredAt when it happened, UTC
 */
public record ReceptionReminderDue(
        UUID bookingId,
        UUID receptionId,
        UUID residentId,
        UUID officerId,
        String districtSoato,
        @Nullable String mahallaCode,
        ReceptionMode mode,
        Instant startsAt,
        int hoursBefore,
        Instant occurredAt)
        implements ReceptionEvent {
    /** Checks what can be. */
    public ReceptionReminderDue {
        if (hoursBefore != 24 && hoursBefore != 2) {
            throw new IllegalArgumentException("reminders are due 24 and 2 hours before");
        }
    }
}
