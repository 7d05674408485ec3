package uz.aloqa.mahalla.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks in the database. Whoever reads or locks one brings their jurisdiction, which becomes part of the statement. */
@ApplicationScoped
public class TaskRepository {

    private static final String OPEN = "t.status in ('GIVEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED')";

    private final EntityManager entities;

    TaskRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a new task. */
    public void add(Task task) {
        entities.persist(task);
    }

    /** A task that the caller may see. */
    public Task get(UUID id, TaskJurisdiction jurisdiction) {
        return one(id, jurisdiction, "");
    }

    /** The same, with its row locked until the end of the transaction: commands on one task follow each other. */
    public Task lock(UUID id, TaskJurisdiction jurisdiction) {
        return one(id, jurisdiction, " for no key update of t");
    }

    /** Tasks within the jurisdiction, the newest first, after an id. */
    public List<Task> list(
            TaskJurisdiction jurisdiction, TaskFilter filter, @Nullable UUID before, int limit, Instant now) {
        Map<String, Object> values = new LinkedHashMap<>(jurisdiction.parameters());
        StringBuilder sql = new StringBuilder("select t.* from task t where ").append(jurisdiction.predicate());
        and(sql, values, " and t.id < :before", "before", before);
        and(sql, values, " and t.status = :status", "status", nameOf(filter.status()));
        and(sql, values, " and t.mahalla_code = :mahalla", "mahalla", filter.mahallaCode());
        and(sql, values, " and t.inspector_id = :inspector", "inspector", filter.inspectorId());
        and(sql, values, " and t.priority = :priority", "priority", nameOf(filter.priority()));
        if (filter.overdue() != null) {
            String not = filter.overdue() ? "" : "not ";
            and(sql, values, " and " + not + "(t.due_at < :now and " + OPEN + ")", "now", now);
        }
        values.put("limit", limit);
        return tasks(sql.append(" order by t.id desc limit :limit").toString(), values);
    }

    /** Open tasks within the jurisdiction, the most urgent term first, after a place in that order. */
    public List<Task> openByTerm(TaskJurisdiction jurisdiction, @Nullable Instant dueAt, @Nullable UUID id, int limit) {
        Map<String, Object> values = new LinkedHashMap<>(jurisdiction.parameters());
        StringBuilder sql = new StringBuilder("select t.* from task t where ")
                .append(jurisdiction.predicate())
                .append(" and ")
                .append(OPEN);
        if (dueAt != null && id != null) {
            sql.append(" and (t.due_at, t.id) > (:due, :id)");
            values.put("due", dueAt);
            values.put("id", id);
        }
        values.put("limit", limit);
        return tasks(sql.append(" order by t.due_at, t.id limit :limit").toString(), values);
    }

    /** Open tasks within the jurisdiction whose term ends in a span of time. */
    public List<Task> dueBetween(TaskJurisdiction jurisdiction, Instant from, Instant to, int most) {
        Map<String, Object> values = new LinkedHashMap<>(jurisdiction.parameters());
        values.put("from", from);
        values.put("to", to);
        values.put("limit", most);
        return tasks(
                "select t.* from task t where " + jurisdiction.predicate() + " and " + OPEN
                        + " and t.due_at >= :from and t.due_at < :to order by t.due_at, t.id limit :limit",
                values);
    }

    /**
     * Tasks whose next level of escalation is reached, locked; those that another replica is at are passed over.
     *
     * @param most how many at once
     */
    public List<Task> lockToEscalate(Instant now, int most) {
        return tasks("""
                select t.* from task t where t.next_escalation_at <= :now
                order by t.next_escalation_at limit :limit for no key update skip locked""", Map.of("now", now, "limit", most));
    }

    /** How many tasks within the jurisdiction there are of each status, and of them past their term. */
    public List<Object[]> counts(TaskJurisdiction jurisdiction, Instant now) {
        Map<String, Object> values = new LinkedHashMap<>(jurisdiction.parameters());
        values.put("now", now);
        return rows(
                "select t.status, count(*), count(*) filter (where t.due_at < :now and " + OPEN + ") from task t where "
                        + jurisdiction.predicate() + " group by t.status",
                values);
    }

    /** How many open tasks and overdue ones there are by mahalla. */
    public List<Object[]> countsByMahalla(TaskJurisdiction jurisdiction, Instant now) {
        Map<String, Object> values = new LinkedHashMap<>(jurisdiction.parameters());
        values.put("now", now);
        return rows(
                "select t.mahalla_code, count(*), count(*) filter (where t.due_at < :now) from task t where "
                        + jurisdiction.predicate() + " and " + OPEN
                        + " and t.mahalla_code is not null group by t.mahalla_code order by t.mahalla_code",
                values);
    }

    private Task one(UUID id, TaskJurisdiction jurisdiction, String lock) {
        Map<String, Object> values = new LinkedHashMap<>(jurisdiction.parameters());
        values.put("id", id);
        return tasks("select t.* from task t where t.id = :id and " + jurisdiction.predicate() + lock, values).stream()
                .findFirst()
                .orElseThrow(TaskRefusals::notFound);
    }

    private static void and(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    @SuppressWarnings("unchecked") // a native query with a result class gives nothing else
    private List<Task> tasks(String sql, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, Task.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Object[]> rows(String sql, Map<String, Object> values) {
        var query = entities.createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked") // of this class, as asked for
        List<Object[]> rows = query.getResultList();
        return rows;
    }
}
