package uz.aloqa.mahalla.locate;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.mahalla.MahallaRepository.Drawn;

/** Looks once a second whether the boundaries have changed, or a new day has begun, and then reads them anew. */
@ApplicationScoped
class BoundaryRefreshJob {

    private static final Logger LOG = Logger.getLogger(BoundaryRefreshJob.class);

    private final MahallaRepository mahallas;
    private final BoundaryIndex index;
    private final Clock clock;

    BoundaryRefreshJob(MahallaRepository mahallas, BoundaryIndex index, Clock clock) {
        this.mahallas = mahallas;
        this.index = index;
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
        if (index.isRead()) { // else the seed is still being loaded
            refresh();
        }
    }

    private void refresh() {
        LocalDate today = LocalDate.now(clock);
        // The revision first: rows read after it are at least as new, so a change in between is only read twice.
        long revision = mahallas.boundaryRevision();
        if (!index.shows(revision, today)) {
            List<Drawn> boundaries = mahallas.drawnOn(today);
            index.show(revision, today, boundaries);
            LOG.infof("boundaries of %d mahallas in memory, revision %d, %s", boundaries.size(), revision, today);
        }
    }
}
