package uz.aloqa.mahalla.task.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.task.Task;
import uz.aloqa.mahalla.task.TaskChronicle;
import uz.aloqa.mahalla.task.TaskEntry;
import uz.aloqa.mahalla.task.TaskFilter;
import uz.aloqa.mahalla.task.TaskJurisdiction;
import uz.aloqa.mahalla.task.TaskRepository;
import uz.aloqa.mahalla.task.TaskStatus;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** What the caller may read of tasks. */
@ApplicationScoped
public class TaskListService {

    private final TaskRepository tasks;
    private final TaskChronicle chronicle;
    private final TaskViews views;
    private final Caller caller;

    TaskListService(TaskRepository tasks, TaskChronicle chronicle, TaskViews views, Caller caller) {
        this.tasks = tasks;
        this.chronicle = chronicle;
        this.views = views;
        this.caller = caller;
    }

    @Transactional
    TaskView get(UUID id) {
        return views.of(tasks.get(id, TaskJurisdiction.toSee(caller)));
    }

    @Transactional
    Page<TaskEntry> thread(UUID id, @Nullable String cursor, int limit) {
        Task task = tasks.get(id, TaskJurisdiction.toSee(caller));
        long after = Cursor.decode(cursor, 1).map(last -> last.number(0)).orElse(0L);
        return Page.of(
                chronicle.of(task.id(), after, limit + 1),
                limit,
                last -> Cursor.encode(last.version()),
                entry -> entry);
    }

    @Transactional
    Page<TaskSummary> list(TaskFilter filter, @Nullable String cursor, int limit) {
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        Instant now = caller.now();
        return Page.of(
                tasks.list(TaskJurisdiction.toSee(caller), filter, before, limit + 1, now),
                limit,
                last -> Cursor.encode(last.id()),
                task -> TaskSummary.of(task, now));
    }

    /** Open tasks that the caller has to do, the most urgent term first. */
    @Transactional
    public Page<TaskSummary> mine(@Nullable String cursor, int limit) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        Instant now = caller.now();
        return Page.of(
                tasks.openByTerm(
                        TaskJurisdiction.toDo(caller),
                        after.map(last -> last.read(0, Instant::parse)).orElse(null),
                        after.map(last -> last.uuid(1)).orElse(null),
                        limit + 1),
                limit,
                last -> Cursor.encode(last.dueAt(), last.id()),
                task -> TaskSummary.of(task, now));
    }

    /** Open tasks that the caller has to do and whose term ends in a span of time. */
    @Transactional
    public List<TaskSummary> dueBetween(Instant from, Instant to, int most) {
        Instant now = caller.now();
        return tasks.dueBetween(TaskJurisdiction.toDo(caller), from, to, most).stream()
                .map(task -> TaskSummary.of(task, now))
                .toList();
    }

    @Transactional
    TaskCounts counts() {
        TaskJurisdiction jurisdiction = TaskJurisdiction.toSee(caller);
        Map<TaskStatus, Long> byStatus = new EnumMap<>(TaskStatus.class);
        for (TaskStatus status : TaskStatus.values()) {
            byStatus.put(status, 0L);
        }
        long open = 0;
        long overdue = 0;
        for (Object[] row : tasks.counts(jurisdiction, caller.now())) {
            TaskStatus status = TaskStatus.valueOf((String) row[0]);
            long count = ((Number) row[1]).longValue();
            byStatus.put(status, count);
            open += status.isOpen() ? count : 0;
            overdue += ((Number) row[2]).longValue();
        }
        List<TaskCounts.OfMahalla> byMahalla = tasks.countsByMahalla(jurisdiction, caller.now()).stream()
                .map(row -> new TaskCounts.OfMahalla(
                        (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
        return new TaskCounts(byStatus, open, overdue, byMahalla);
    }
}
