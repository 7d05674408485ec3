package uz.aloqa.mahalla.reception.booking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uz.aloqa.contracts.ReceptionEvent;

/**
 * Tells when it is time to remind, 24 and 2 hours before. Every replica looks and passes over the rows that another one is at;
 * a reminder and the event of it are kept together, so nobody is reminded twice.
 */
@ApplicationScoped
class ReminderJob {

    private static final int AT_ONCE = 100;

    private final BookingRepository bookings;
    private final BookingNews news;
    private final Clock clock;

    ReminderJob(BookingRepository bookings, BookingNews news, Clock clock) {
        this.bookings = bookings;
        this.news = news;
        this.clock = clock;
    }

    @Scheduled(
            every = "{aloqa.receptions.look-for-reminders}",
            identity = "reception-reminders",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        remindAll();
    }

    void remindAll() {
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(this::remindSome);
        } while (some == AT_ONCE);
    }

    private int remindSome() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Booking> due = bookings.lockToRemind(now, AT_ONCE);
        for (Booking booking : due) {
            ReceptionEvent event = booking.remind(now);
            if (event != null) {
                news.tell(booking, event);
            }
        }
        return due.size();
    }
}
