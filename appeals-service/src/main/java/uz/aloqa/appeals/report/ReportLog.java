package uz.aloqa.appeals.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.ActorKind;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.sql.Sql;

/**
 * Writes down what happened to a report, tip or alarm, in the transaction in which it happens: the row of history, the event
 * in the outbox, one line in the log with ids only, one count. The row of the subject was written before.
 */
@ApplicationScoped
public class ReportLog {

    private static final Logger LOG = Logger.getLogger(ReportLog.class);

    /** What the history shows elsewhere or not at all. */
    private static final Set<String> LEFT_OUT = Set.of("type", "occurredAt", "reporterId", "raisedBy", "by");

    private final Sql sql;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    ReportLog(Sql sql, Outbox outbox, ObjectMapper json, MeterRegistry meters) {
        this.sql = sql;
        this.outbox = outbox;
        this.json = json;
        this.meters = meters;
    }

    /**
     * Records a step.
     *
     * @param version of the subject after it, from 1 without gaps
     * @param event what to tell the other services
     * @param actor who took it
     */
    public void record(long version, ReportEvent event, Actor actor) {
        String type = event.getClass().getSimpleName();
        byte[] payload = EventJson.write(event);
        sql.update(
                """
                insert into report_history
                  (subject_id, version, type, occurred_at, actor_kind, actor_id, actor_name, detail)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""",
                event.subjectId(),
                version,
                type,
                event.occurredAt(),
                actor.kind(),
                actor.id(),
                actor.name(),
                new String(payload, StandardCharsets.UTF_8));
        outbox.append(new OutboxEvent(
                Topics.REPORTS_V1,
                event.subjectId().toString(),
                event.subjectId(),
                version,
                EventTypes.of(event),
                payload));
        meters.counter("aloqa.reports.steps", "type", type).increment();
        LOG.infof("%s subject=%s version=%d", type, event.subjectId(), version);
    }

    /** A page of what happened to a subject, oldest first; the caller may see it. */
    public Page<ReportStep> of(UUID subject, @Nullable String cursor, int limit) {
        long after = Cursor.decode(cursor, 1).map(last -> last.number(0)).orElse(0L);
        List<ReportStep> rows = sql.list(
                """
                select version, type, occurred_at, actor_kind, actor_id, actor_name, cast(detail as text) as detail
                from report_history where subject_id = ? and version > ? order by version limit ?""",
                row -> new ReportStep(
                        row.getLong("version"),
                        row.getString("type"),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        ActorKind.valueOf(row.getString("actor_kind")),
                        row.getString("actor_name"),
                        detail(row.getString("detail"))),
                subject,
                after,
                limit + 1);
        return Page.of(rows, limit, step -> Cursor.encode(step.version()), step -> step);
    }

    private Map<String, Object> detail(String stored) {
        try {
            Map<String, Object> detail =
                    new TreeMap<>(json.readValue(stored, new TypeReference<Map<String, Object>>() {}));
            detail.keySet().removeAll(LEFT_OUT);
            return detail;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
