package uz.aloqa.mahalla.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.mahalla.imports.ImportTable.LeaseLost;
import uz.aloqa.mahalla.imports.ImportTable.Work;
import uz.aloqa.platform.sql.Sql;

/**
 * Works on imports, one at a time in each replica. Which replica does is in the database: a lease that is renewed while the
 * replica lives. Every phase can be begun again, so nothing is lost with a replica.
 */
@ApplicationScoped
class ImportJob {

    /** The transaction of a phase may take so long; far more than a country needs. */
    static final int LONGEST_SECONDS = 600;

    private static final Logger LOG = Logger.getLogger(ImportJob.class);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(90);
    private static final Duration UPLOAD_AT_MOST = Duration.ofHours(1);

    private static final String COUNT = """
            UPDATE registry_import i SET (added, changed, gone, gaps, overlapping, faults, refused, unchanged) = (
                   SELECT count(*) FILTER (WHERE kind = 'ADDED'), count(*) FILTER (WHERE kind = 'CHANGED'),
                          count(*) FILTER (WHERE kind = 'GONE'), count(*) FILTER (WHERE kind = 'GAP'),
                          count(*) FILTER (WHERE kind = 'OVERLAP'), count(*) FILTER (WHERE kind = 'REFUSED'),
                          count(DISTINCT coalesce(row_no::bigint, -line)) FILTER (WHERE kind = 'REFUSED'),
                          (SELECT count(*) FROM registry_import_row r
                            WHERE r.import_id = i.id AND r.verdict = 'UNCHANGED')
                     FROM registry_import_finding f WHERE f.import_id = i.id)
             WHERE id = ?
            RETURNING faults
            """;

    private final ImportTable imports;
    private final ReadPhase read;
    private final ComparePhase compare;
    private final BoundaryPhase boundaries;
    private final ApplyPhase apply;
    private final Sql sql;
    private final Clock clock;
    private final UUID worker = UUID.randomUUID();

    ImportJob(
            ImportTable imports,
            ReadPhase read,
            ComparePhase compare,
            BoundaryPhase boundaries,
            ApplyPhase apply,
            Sql sql,
            Clock clock) {
        this.imports = imports;
        this.read = read;
        this.compare = compare;
        this.boundaries = boundaries;
        this.apply = apply;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "${aloqa.imports.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (Optional<Work> work = imports.claim(worker); work.isPresent(); work = imports.claim(worker)) {
            attempt(work.get());
        }
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renewLease() {
        imports.renew(worker);
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        sql.update(
                "DELETE FROM registry_import WHERE started_at < ? OR (state = 'UPLOADING' AND started_at < ?)",
                clock.instant().minus(FORGOTTEN_AFTER),
                clock.instant().minus(UPLOAD_AT_MOST));
    }

    private void attempt(Work work) {
        try {
            ImportState state = work.state() == ImportState.APPLYING ? apply(work) : check(work);
            LOG.infof("import %s: %s", work.id(), state);
        } catch (LeaseLost e) {
            LOG.infof("import %s: %s", work.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "import %s: the attempt failed", work.id());
            imports.putBack(work.id(), worker);
        }
    }

    /** Begins with the phase that a replica before was in. */
    private ImportState check(Work work) {
        if (work.phase() == ImportPhase.READ) {
            read.run(work, worker);
        }
        if (work.phase() != ImportPhase.BOUNDARIES) {
            imports.progress(work.id(), worker, ImportPhase.COMPARE, 0, 0);
            compare.run(work, worker);
        }
        imports.progress(work.id(), worker, ImportPhase.BOUNDARIES, 0, 0);
        boundaries.run(work, worker);
        return QuarkusTransaction.requiringNew().call(() -> {
            int faults = sql.first(COUNT, row -> row.getInt(1), work.id()).orElse(0);
            ImportState state = faults > 0 ? ImportState.REFUSED : ImportState.CHECKED;
            imports.finish(work.id(), worker, state);
            return state;
        });
    }

    /** One transaction; how far it is commits beside it, so that it can be watched. */
    private ImportState apply(Work work) {
        int total = (int) sql.count(
                "SELECT count(*) FROM registry_import_finding WHERE import_id = ? AND kind IN ('ADDED', 'CHANGED', 'GONE')",
                work.id());
        imports.progress(work.id(), worker, ImportPhase.APPLY, 0, total);
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            boolean applied = apply.run(
                    work,
                    done -> QuarkusTransaction.requiringNew()
                            .run(() -> imports.progress(work.id(), worker, ImportPhase.APPLY, done, total)));
            ImportState state = applied ? ImportState.APPLIED : ImportState.STALE;
            imports.finish(work.id(), worker, state);
            return state;
        });
    }
}
