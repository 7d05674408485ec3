package uz.aloqa.appeals.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.access.Reader;
import uz.aloqa.appeals.export.ExportCsv.Piece;
import uz.aloqa.appeals.export.Exports.Work;
import uz.aloqa.appeals.worklist.Officer;
import uz.aloqa.appeals.worklist.WorkItem;
import uz.aloqa.appeals.worklist.Worklist;

/**
 * Writes exports, piece by piece: what is read, the piece of it and its trace in the access log commit together, and whoever
 * takes over goes on behind the last piece. What the officer may see is asked anew for every piece.
 */
@ApplicationScoped
class ExportJob {

    private static final Logger LOG = Logger.getLogger(ExportJob.class);
    private static final int AT_ONCE = 500;

    private final Exports exports;
    private final ExportCsv csv;
    private final Worklist worklist;
    private final AccessLog accesses;
    private final ExportConfig config;
    private final Clock clock;
    private final UUID worker = UUID.randomUUID();

    ExportJob(Exports exports, ExportCsv csv, Worklist worklist, AccessLog accesses, ExportConfig config, Clock clock) {
        this.exports = exports;
        this.csv = csv;
        this.worklist = worklist;
        this.accesses = accesses;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${aloqa.exports.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (Optional<Work> work = exports.claim(worker); work.isPresent(); work = exports.claim(worker)) {
            attempt(work.get());
        }
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forget() {
        int removed = exports.removeExpired();
        if (removed > 0) {
            LOG.infof("%d exports expired", removed);
        }
    }

    private void attempt(Work begun) {
        try {
            Optional<Work> work = Optional.of(begun);
            while (work.isPresent()) {
                Work now = work.get();
                work = QuarkusTransaction.requiringNew().call(() -> next(now));
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "export %s: the attempt failed", begun.id());
            exports.putBack(begun.id(), worker);
        }
    }

    /** Writes one piece; empty when there is no more to do for this replica. */
    private Optional<Work> next(Work work) {
        int room = config.mostRows() - work.rows();
        List<WorkItem> items = worklist.newest(
                work.officer(), work.filter(), work.before(), Math.min(AT_ONCE, room) + 1, clock.instant());
        boolean more = items.size() > Math.min(AT_ONCE, room);
        List<WorkItem> shown = more ? items.subList(0, items.size() - 1) : items;
        UUID last = shown.isEmpty() ? work.before() : shown.getLast().id();
        int rows = work.rows() + shown.size();
        if (!shown.isEmpty() || work.pieces() == 0) {
            Piece piece = csv.lines(shown, work.pieces() == 0, work.personal());
            if (!exports.append(work, worker, piece.text(), last, rows)) {
                return Optional.empty();
            }
            record(work, piece);
        }
        if (more && rows < config.mostRows()) {
            return Optional.of(new Work(
                    work.id(),
                    work.officer(),
                    work.officerName(),
                    work.filter(),
                    work.personal(),
                    last,
                    work.pieces() + 1,
                    rows));
        }
        exports.finish(work.id(), worker, !more);
        LOG.infof(
                "exported: export=%s officer=%s rows=%d personal=%s",
                work.id(), work.officer().id(), rows, work.personal());
        return Optional.empty();
    }

    private void record(Work work, Piece piece) {
        Officer officer = work.officer();
        accesses.read(
                new Reader(officer.id(), work.officerName(), officer.roles(), officer.department()),
                AccessKind.EXPORT,
                null,
                piece.applicants().stream()
                        .map(one -> DataSubject.appeal(one.appealId(), one.applicantId()))
                        .toList());
    }
}
