package uz.aloqa.mahalla.reception.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.reception.Reception;
import uz.aloqa.mahalla.reception.Schedule;
import uz.aloqa.mahalla.reception.Slot;
import uz.aloqa.mahalla.reception.Timetable;
import uz.aloqa.platform.time.Tashkent;

/** A change of the schedule calls off the bookings that have no place in it any more. */
@ApplicationScoped
public class OfficeCancellations {

    private final BookingRepository bookings;
    private final BookingNews news;
    private final Schedule schedule;
    private final Caller caller;

    OfficeCancellations(BookingRepository bookings, BookingNews news, Schedule schedule, Caller caller) {
        this.bookings = bookings;
        this.news = news;
        this.schedule = schedule;
        this.caller = caller;
    }

    /**
     * Calls off what no longer fits the rule as it is now, within the caller's transaction.
     *
     * @param reason told to the residents
     * @return how many bookings that were
     */
    public int callOffThatNoLongerFit(UUID receptionId, String reason) {
        List<Booking> toCome = bookings.lockToCome(receptionId, caller.now());
        if (toCome.isEmpty()) {
            return 0;
        }
        List<Reception> rule = schedule.find(receptionId).stream().toList();
        LocalDate first = caller.today();
        LocalDate last = LocalDate.ofInstant(toCome.getLast().startsAt(), Tashkent.ZONE);
        Set<Instant> held = new Timetable(rule, schedule.exceptions(rule, first, last))
                .slots(first, last).stream().map(Slot::startsAt).collect(Collectors.toSet());
        List<Booking> gone = toCome.stream()
                .filter(booking -> !held.contains(booking.startsAt()))
                .toList();
        gone.forEach(booking -> news.tell(booking, booking.cancel(BookingSide.OFFICE, reason, caller.now())));
        return gone.size();
    }
}
