package uz.aloqa.mahalla.reception;

import java.time.Instant;

/**
 * A place at a reception.
 *
 * @param reception rule of the schedule
 * @param startsAt beginning
 * @param endsAt end
 */
public record Slot(Reception reception, Instant startsAt, Instant endsAt) {

    /** Whether the two take up the same time. */
    public boolean overlaps(Instant from, Instant to) {
        return startsAt.isBefore(to) && from.isBefore(endsAt);
    }
}
