package uz.aloqa.mahalla.boundary;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Looks once a second whether the boundaries have changed, or a new day has begun, and then reads what is new. */
@ApplicationScoped
class BoundaryRefreshJob {

    private static final Logger LOG = Logger.getLogger(BoundaryRefreshJob.class);

    private final BoundaryRepository rows;
    private final BoundaryStore boundaries;
    private final Clock clock;

    BoundaryRefreshJob(BoundaryRepository rows, BoundaryStore boundaries, Clock clock) {
        this.rows = rows;
        this.boundaries = boundaries;
        this.clock = clock;
    }

    /** After the seed, which has an earlier priority. */
    @Transactional
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        refresh();
    }

    @Scheduled(every = "${aloqa.locate.refresh}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void poll() {
        if (boundaries.isRead()) { // else the seed is still being loaded
            refresh();
        }
    }

    private void refresh() {
        LocalDate today = LocalDate.now(clock);
        // The revision first: rows read after it are at least as new, so a change in between is only read twice.
        long revision = rows.revision();
        Edition known = boundaries.current();
        if (known.revision() != revision) {
            BoundaryMap map = rows.read(known.map());
            boundaries.show(new Edition(revision, today, map));
            LOG.infof(
                    "boundaries of %d mahallas in memory, revision %d",
                    map.on(today).size(), revision);
        } else if (!known.day().equals(today)) {
            boundaries.show(new Edition(revision, today, known.map()));
        }
    }
}
