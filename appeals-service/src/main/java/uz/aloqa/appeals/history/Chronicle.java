package uz.aloqa.appeals.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
     * A step and who took it.
     *
     * @param change the step
     * @param actor who took it
     * @param words what they wrote with it, if anything
     */
    public record Taken(
            Change change, Actor actor, @Nullable String words) {}

    /**
     * Records a step. The row of the appeal goes to the database first: its lock puts the versions into the order of the
     * commits (ADR of the outbox).
     *
     * @param change the step
     * @param actor who took it
     * @param words what they wrote with it, if anything
     */
    public void record(Change change, Actor actor, @Nullable String words) {
        recordInOrder(List.of(new Taken(change, actor, words)));
    }

    /** Records steps that are taken one after the other in one command, in as many trips to the database as one. */
    public void recordInOrder(List<Taken> steps) {
        write(steps);
        for (Taken step : steps) {
            AppealEvent event = step.change().event();
            LOG.infof(
                    "%s appeal=%s number=%s version=%d actor=%s",
                    event.getClass().getSimpleName(),
                    event.appealId(),
                    event.number(),
                    step.change().version(),
                    step.actor().id());
        }
    }

    /**
     * Records one step of each of many appeals: for the platform's own steps that concern thousands at once. The rows of the
     * appeals have been changed before.
     *
     * @param changes at most some hundred
     * @param actor who took them
     */
    public void recordAll(List<Change> changes, Actor actor) {
        write(changes.stream().map(change -> new Taken(change, actor, null)).toList());
        for (Change change : changes) {
            LOG.debugf(
                    "%s appeal=%s version=%d",
                    change.event().getClass().getSimpleName(), change.event().appealId(), change.version());
        }
    }

    private void write(List<Taken> steps) {
        entities.flush();
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<AuditEntry> proofs = new ArrayList<>();
        for (Taken step : steps) {
            AppealEvent event = step.change().event();
            Map<String, Object> facts = facts(event);
            rows.add(row(step, facts));
            proofs.add(proof(step, facts));
            meters.counter("aloqa.appeals.steps", "type", event.getClass().getSimpleName())
                    .increment();
        }
        sql.updateAll(INSERT, rows);
        outbox.appendAll(steps.stream().map(step -> published(step.change())).toList());
        audit.recordAll(proofs);
    }

    private @Nullable Object[] row(Taken step, Map<String, Object> facts) {
        AppealEvent event = step.change().event();
        return new @Nullable Object[] {
            event.appealId(),
            step.change().version(),
            event.getClass().getSimpleName(),
            event.occurredAt(),
            step.actor().kind(),
            step.actor().id(),
            step.actor().name(),
            write(facts),
            step.words()
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
    private static AuditEntry proof(Taken step, Map<String, Object> facts) {
        AppealEvent event = step.change().event();
        Actor actor = step.actor();
        Map<String, Object> proof = new TreeMap<>(facts);
        proof.put("number", event.number());
        proof.put("version", step.change().version());
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
