package uz.aloqa.appeals.opendata;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.statistics.Quarter;
import uz.aloqa.platform.time.Tashkent;

/** Makes the editions of quarters that are over, the newest first. */
@ApplicationScoped
class EditionsJob {

    private static final Logger LOG = Logger.getLogger(EditionsJob.class);
    private static final int YEARS_BACK = 5;

    private final Editions editions;
    private final Clock clock;

    EditionsJob(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void make() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
        Optional<LocalDate> first = editions.firstDay();
        Quarter quarter = Quarter.of(today).before();
        LocalDate oldest = today.minusYears(YEARS_BACK);
        while (first.isPresent()
                && quarter.until().isAfter(first.get())
                && quarter.from().isAfter(oldest)) {
            if (editions.make(quarter, clock.instant())) {
                LOG.infof("open data of %s made", quarter);
            }
            quarter = quarter.before();
        }
    }
}
