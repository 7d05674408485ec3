package uz.aloqa.mahalla.reception.booking;

import java.util.EnumSet;
import java.util.Set;

/** Where a booking stands. */
enum BookingStatus {
    /** The place is the resident's; they or the office may call it off before it begins. */
    BOOKED,

    /** Called off: the place is free again. The end. */
    CANCELLED;

    /** The states that may follow. */
    Set<BookingStatus> successors() {
        return switch (this) {
            case BOOKED -> EnumSet.of(CANCELLED);
            case CANCELLED -> EnumSet.noneOf(BookingStatus.class);
        };
    }
}
