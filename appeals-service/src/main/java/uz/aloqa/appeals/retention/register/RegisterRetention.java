package uz.aloqa.appeals.retention.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.platform.audit.AuditEntry;
import uz.aloqa.platform.audit.AuditLog;
import uz.aloqa.platform.problem.DatabaseAway;
import uz.aloqa.platform.sql.Sql;

/**
 * Takes away what records tell of people that have come of age: closed, no step since the term began, not held. Every replica
 * looks; a row that another one holds is skipped, and the mark in it makes it once. Each record has a transaction of its own,
 * so one that fails, as when the store of its files is away, keeps no other; it is tried again with the next run.
 */
@ApplicationScoped
class RegisterRetention {

    private static final Logger LOG = Logger.getLogger(RegisterRetention.class);
    private static final int AT_ONCE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    /** Looked at again under the lock: a hold that was committed meanwhile wasn't in the snapshot of the statement above. */
    private static final String HELD =
            "select 1 from report_hold where register = ? and subject_id = ? and released_at is null";

    private final Sql sql;
    private final RegisterTraces traces;
    private final AuditLog audit;
    private final Clock clock;

    RegisterRetention(Sql sql, RegisterTraces traces, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.traces = traces;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(
            every = "{aloqa.retention.every}",
            delayed = "3m",
            identity = "register-retention",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (AgingRegister register : AgingRegister.values()) {
            UUID last = FIRST;
            List<UUID> found;
            do {
                found = ofAge(register, last, now);
                found.forEach(id -> depersonaliseAlone(register, id, now));
                last = found.isEmpty() ? last : found.getLast();
            } while (found.size() == AT_ONCE);
        }
    }

    private List<UUID> ofAge(AgingRegister register, UUID after, Instant now) {
        return sql.list(
                statement(register) + " and r.id > ? order by r.id limit ?",
                row -> row.getObject(1, UUID.class),
                register,
                now,
                now,
                after,
                AT_ONCE);
    }

    private void depersonaliseAlone(AgingRegister register, UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> depersonalise(register, id, now));
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                throw e;
            }
            LOG.errorf(e, "%s %s could not be depersonalised and is tried again later", register, id);
        }
    }

    private void depersonalise(AgingRegister register, UUID id, Instant now) {
        String department = sql.first(
                        statement(register) + " and r.id = ? for no key update of r skip locked",
                        row -> row.getString(2),
                        register,
                        now,
                        now,
                        id)
                .orElse(null);
        if (department == null || sql.first(HELD, row -> 1, register, id).isPresent()) {
            return;
        }
        sql.update("update " + register.table() + " set depersonalised_at = ? where id = ?", now, id);
        traces.forget(register, id);
        audit.record(new AuditEntry(
                department, "ReportDepersonalised", id.toString(), null, null, Map.of("register", register.name())));
        LOG.infof("ReportDepersonalised register=%s subject=%s", register, id);
    }

    /** Records that have come of age; the term is a row that an operator may change. */
    private static String statement(AgingRegister register) {
        return """
                select r.id, r.%2$s from %1$s r, retention_term t
                where t.register = ? and r.depersonalised_at is null and %3$s
                  and %4$s < cast(? as timestamptz) - t.keep_for
                  and not exists (select 1 from report_history h
                    where h.subject_id = r.id and h.occurred_at >= cast(? as timestamptz) - t.keep_for)
                  and not exists (select 1 from report_hold l
                    where l.subject_id = r.id and l.register = t.register and l.released_at is null)
                """.formatted(register.table(), register.department(), register.closed(), register.began());
    }
}
