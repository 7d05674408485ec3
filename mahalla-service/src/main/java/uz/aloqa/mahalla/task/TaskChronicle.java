package uz.aloqa.mahalla.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.TaskAcknowledged;
import uz.aloqa.contracts.TaskCancelled;
import uz.aloqa.contracts.TaskClosed;
import uz.aloqa.contracts.TaskDeadlineChanged;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.contracts.TaskGiven;
import uz.aloqa.contracts.TaskOverdue;
import uz.aloqa.contracts.TaskReopened;
import uz.aloqa.contracts.TaskReported;
import uz.aloqa.contracts.TaskResult;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;
import uz.aloqa.platform.sql.Sql;

/** Writes down what happened to a task, in the transaction in which it happens: entry, event, one line of the log. */
@ApplicationScoped
public class TaskChronicle {

    private static final Logger LOG = Logger.getLogger(TaskChronicle.class);
    private static final TypeReference<List<Attachment>> ATTACHMENTS = new TypeReference<>() {};
    private static final String INSERT = """
            insert into task_entry (task_id, version, kind, side, author_id, author_name, words, attachments, due_at,
                                    level, result, occurred_at)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)""";
    private static final String SELECT = """
            select version, kind, side, author_id, author_name, words, cast(attachments as text) as attachments, due_at,
                   level, result, occurred_at
            from task_entry where task_id = ? and version > ? order by version limit ?""";

    private final EntityManager entities;
    private final Sql sql;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    TaskChronicle(EntityManager entities, Sql sql, Outbox outbox, ObjectMapper json, MeterRegistry meters) {
        this.entities = entities;
        this.sql = sql;
        this.outbox = outbox;
        this.json = json;
        this.meters = meters;
    }

    /**
     * Records a step that somebody took. The row of the task goes to the database first: its lock is the order of the
     * versions.
     */
    public void record(Task task, TaskEvent event, Acting who, @Nullable String words, List<Attachment> attachments) {
        write(task, event, TaskEntry.Side.valueOf(who.side().name()), who.account(), who.name(), words, attachments);
    }

    /** Records a step of the platform itself. */
    public void record(Task task, TaskEvent event) {
        write(task, event, TaskEntry.Side.PLATFORM, null, "", null, List.of());
    }

    /** The entries of a task after a version, oldest first. */
    public List<TaskEntry> of(UUID taskId, long afterVersion, int limit) {
        return sql.list(SELECT, this::read, taskId, afterVersion, limit);
    }

    private void write(
            Task task,
            TaskEvent event,
            TaskEntry.Side side,
            @Nullable UUID author,
            String name,
            @Nullable String words,
            List<Attachment> attachments) {
        entities.flush();
        sql.update(
                INSERT,
                task.id(),
                task.version(),
                kindOf(event),
                side,
                author,
                name,
                words,
                text(attachments),
                time(dueOf(event)),
                event instanceof TaskOverdue overdue ? overdue.level() : null,
                event instanceof TaskClosed closed ? closed.result() : null,
                time(event.occurredAt()));
        outbox.append(new OutboxEvent(
                Topics.TASKS_V1,
                task.id().toString(),
                task.id(),
                task.version(),
                EventTypes.of(event),
                EventJson.write(event)));
        meters.counter("aloqa.tasks.steps", "kind", kindOf(event).name()).increment();
        LOG.infof("%s task=%s number=%s version=%d", kindOf(event), task.id(), task.number(), task.version());
    }

    private static TaskEntry.Kind kindOf(TaskEvent event) {
        return switch (event) {
            case TaskGiven given -> TaskEntry.Kind.GIVEN;
            case TaskAcknowledged acknowledged -> TaskEntry.Kind.ACKNOWLEDGED;
            case TaskReported reported -> TaskEntry.Kind.REPORTED;
            case TaskClosed closed -> TaskEntry.Kind.CLOSED;
            case TaskReopened reopened -> TaskEntry.Kind.REOPENED;
            case TaskDeadlineChanged changed -> TaskEntry.Kind.DEADLINE_CHANGED;
            case TaskCancelled cancelled -> TaskEntry.Kind.CANCELLED;
            case TaskOverdue overdue -> TaskEntry.Kind.OVERDUE;
        };
    }

    private static @Nullable Instant dueOf(TaskEvent event) {
        return switch (event) {
            case TaskGiven given -> given.dueAt();
            case TaskReopened reopened -> reopened.dueAt();
            case TaskDeadlineChanged changed -> changed.dueAt();
            case TaskOverdue overdue -> overdue.dueAt();
            case TaskAcknowledged acknowledged -> null;
            case TaskReported reported -> null;
            case TaskClosed closed -> null;
            case TaskCancelled cancelled -> null;
        };
    }

    private TaskEntry read(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new TaskEntry(
                row.getLong("version"),
                TaskEntry.Kind.valueOf(row.getString("kind")),
                TaskEntry.Side.valueOf(row.getString("side")),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                row.getString("words"),
                attachments(row.getString("attachments")),
                instant(row.getObject("due_at", OffsetDateTime.class)),
                row.getObject("level", Integer.class),
                result == null ? null : TaskResult.valueOf(result),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private String text(List<Attachment> attachments) {
        try {
            return json.writeValueAsString(attachments);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Attachment> attachments(String text) {
        try {
            return json.readValue(text, ATTACHMENTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
