package uz.aloqa.appeals.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.audit.AuditEntry;
import uz.aloqa.platform.audit.AuditLog;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;
import uz.aloqa.platform.sql.Sql;

/**
 * Writes down what happened, in the transaction in which it happens: the row of history, the event in the outbox, the entry
 * of the audit log, one line in the log with ids only, one count.
 */
@ApplicationScoped
public class Chronicle {

    private static final Logger LOG = Logger.getLogger(Chronicle.class);
    private static final String INSERT = """
            insert into appeal_history (appeal_id, version, type, occurred_at, actor_kind, actor_id, actor_name, detail, words)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""";
    /** Its months alone: nothing happened to an appeal before it was filed, and certainly not a month before. */
    private static final String SELECT = """
            select appeal_id, version, type, occurred_at, actor_kind, actor_id, actor_name, cast(detail as text) as detail, words
            from appeal_history where appeal_id = ? and version > ?
              and occurred_at >= (select a.filed_at - interval '1 month' from appeal a where a.id = ?)
            order by version limit ?""";

    private final EntityManager entities;
    private final Sql sql;
    private final Outbox outbox;
    private final Registry registry;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    Chronicle(
            EntityManager entities,
            Sql sql,
            Outbox outbox,
            Registry registry,
            AuditLog audit,
            ObjectMapper json,
            MeterRegistry meters) {
        this.entities = entities;
        this.sql = sql;
        this.outbox = outbox;
        this.registry = registry;
        this.audit = audit;
        this.json = json;
        this.meters = meters;
    }

    /**
     * Records a step. The row of the appeal goes to the database first: its lock puts the versions into the order of the
     * commits (ADR of the outbox).
     *
     * @param change the step
     * @param actor who took it
     * @param words what they wrote with it, if anything
     */
    public void record(Change change, Actor actor, @Nullable String words) {
        entities.flush();
        AppealEvent event = change.event();
        String type = event.getClass().getSimpleName();
        sql.update(INSERT, row(change, actor, words));
        outbox.append(published(change));
        audit.record(proof(change, actor));
        meters.counter("aloqa.appeals.steps", "type", type).increment();
        LOG.infof(
                "%s appeal=%s number=%s version=%d actor=%s",
                type, event.appealId(), event.number(), change.version(), actor.id());
    }

    /**
     * Records one step of each of many appeals in a few trips to the database: for the platform's own steps that concern
     * thousands at once. The rows of the appeals have been changed before.
     *
     * @param changes at most some hundred
     * @param actor who took them
     */
    public void recordAll(List<Change> changes, Actor actor) {
        entities.flush();
        sql.updateAll(
                INSERT, changes.stream().map(change -> row(change, actor, null)).toList());
        outbox.appendAll(changes.stream().map(Chronicle::published).toList());
        audit.recordAll(changes.stream().map(change -> proof(change, actor)).toList());
        for (Change change : changes) {
            String type = change.event().getClass().getSimpleName();
            meters.counter("aloqa.appeals.steps", "type", type).increment();
            LOG.debugf("%s appeal=%s version=%d", type, change.event().appealId(), change.version());
        }
    }

    private @Nullable Object[] row(Change change, Actor actor, @Nullable String words) {
        AppealEvent event = change.event();
        return new @Nullable Object[] {
            event.appealId(),
            change.version(),
            event.getClass().getSimpleName(),
            event.occurredAt(),
            actor.kind(),
            actor.id(),
            actor.name(),
            write(facts(event)),
            words
        };
    }

    private static OutboxEvent published(Change change) {
        AppealEvent event = change.event();
        return new OutboxEvent(
                Topics.APPEALS_V1,
                event.appealId().toString(),
                event.appealId(),
                change.version(),
                EventTypes.of(event),
                EventJson.write(event));
    }

    /** The history of an appeal after a version, oldest first. */
    public List<HistoryEntry> of(UUID appealId, long afterVersion, int limit) {
        return sql.list(
                SELECT,
                row -> new HistoryEntry(
                        row.getObject("appeal_id", UUID.class),
                        row.getLong("version"),
                        row.getString("type"),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        new Actor(
                                ActorKind.valueOf(row.getString("actor_kind")),
                                row.getObject("actor_id", UUID.class),
                                row.getString("actor_name")),
                        read(row.getString("detail")),
                        row.getString("words")),
                appealId,
                afterVersion,
                appealId,
                limit);
    }

    private Map<String, Object> facts(AppealEvent event) {
        Map<String, Object> facts = Facts.of(event);
        if (event instanceof AppealAssigned assigned && assigned.executorId() != null) {
            // The name as it was on that day: the history must not change when the registry does.
            registry.inspectorOf(assigned.executorId())
                    .map(Inspector::fullName)
                    .ifPresent(name -> facts.put("executorName", name));
        }
        return facts;
    }

    /** An entry can never be taken back: the account of a resident does not get into it. */
    private AuditEntry proof(Change change, Actor actor) {
        AppealEvent event = change.event();
        Map<String, Object> proof = new TreeMap<>(facts(event));
        proof.put("number", event.number());
        proof.put("version", change.version());
        return new AuditEntry(
                chainOf(event.number()),
                event.getClass().getSimpleName(),
                event.appealId().toString(),
                actor.kind() == ActorKind.APPLICANT ? null : actor.id(),
                actor.kind().name(),
                proof);
    }

    /** The district that registered it, which the number carries: an appeal stays in one chain wherever it is forwarded. */
    public static String chainOf(String number) {
        return number.split("-", 3)[1];
    }

    private String write(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> read(String detail) {
        try {
            return json.readValue(detail, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
