package uz.aloqa.appeals.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.platform.audit.AuditEntry;
import uz.aloqa.platform.audit.AuditLog;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/**
 * Takes the personal data of appeals away that have come of age: closed, no step since the term began, not held. The rows are
 * locked and skipped by other replicas; the mark in the appeal's row makes it once.
 */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final String OF_AGE = """
            select a.id, a.number from appeal a
            where a.depersonalised_at is null and a.status = any(?)
              and (a.filed_at < ? or (a.erasure_wished_at is not null and a.filed_at < ?))
              and not exists (select 1 from appeal_history h where h.appeal_id = a.id and h.occurred_at >=
                case when a.erasure_wished_at is null then cast(? as timestamptz) else cast(? as timestamptz) end)
              and not exists (select 1 from legal_hold l where l.appeal_id = a.id and l.released_at is null)
            order by a.id limit ? for no key update of a skip locked""";
    /** Looked at again under the lock: a hold that was committed meanwhile wasn't in the snapshot of the statement above. */
    private static final String HELD = "select 1 from legal_hold where appeal_id = ? and released_at is null";

    private final Sql sql;
    private final RetentionConfig config;
    private final Instance<PersonalTraces> traces;
    private final AuditLog audit;
    private final Clock clock;

    Retention(Sql sql, RetentionConfig config, @Any Instance<PersonalTraces> traces, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.traces = traces;
        this.audit = audit;
        this.clock = clock;
    }

    private record OfAge(UUID id, String number) {}

    /** One batch; belongs into a transaction of its own. How many were found, held ones included. */
    int batch() {
        Instant now = clock.instant();
        Instant term = before(now, config.after());
        Instant termByWish = before(now, config.afterWish());
        List<OfAge> found = sql.list(
                OF_AGE,
                row -> new OfAge(row.getObject("id", UUID.class), row.getString("number")),
                closed(),
                term,
                termByWish,
                term,
                termByWish,
                config.batch());
        for (OfAge appeal : found) {
            if (sql.first(HELD, row -> 1, appeal.id()).isEmpty()) {
                depersonalise(appeal, now);
            }
        }
        return found.size();
    }

    private void depersonalise(OfAge appeal, Instant now) {
        traces.forEach(trace -> trace.forget(appeal.id()));
        sql.update("update appeal set depersonalised_at = ? where id = ?", now, appeal.id());
        audit.record(new AuditEntry(
                Chronicle.chainOf(appeal.number()),
                "AppealDepersonalised",
                appeal.id().toString(),
                null,
                null,
                Map.of("number", appeal.number())));
        LOG.infof("AppealDepersonalised appeal=%s number=%s", appeal.id(), appeal.number());
    }

    private static Instant before(Instant now, Period term) {
        return LocalDate.ofInstant(now, Tashkent.ZONE)
                .minus(term)
                .atStartOfDay(Tashkent.ZONE)
                .toInstant();
    }

    private static List<String> closed() {
        return Arrays.stream(AppealStatus.values())
                .filter(status -> !status.isOpen())
                .map(AppealStatus::name)
                .toList();
    }
}
