package uz.aloqa.appeals.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.contracts.AppealEscalation;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.platform.sql.Sql;

/**
 * What comes due, in the database. The row of the appeal is locked, passing over rows that others are at; its next time is
 * looked at again under the lock, and the key of the level is the last word.
 */
@ApplicationScoped
class EscalationTable {

    private static final String DUE = """
            select a.id, a.escalation_level, escalation_reached(a.term_starts_on, a.due_at, ?) as now_at from appeal a
            where a.escalation_at < ? and not exists (
              select 1 from escalation_failure f where f.appeal_id = a.id and f.retry_at > ?)""";

    /** Joined appeals are gone through by incident. */
    private static final String DUE_BY_ITSELF = DUE + """
             and not exists (
              select 1 from appeal_joining j where j.child_id = a.id and j.settled_at is null)""";

    private static final String REACH = """
            , reached as (
              update appeal a set
                version = a.version + 1,
                escalation_level = due.now_at,
                escalation_at = escalation_after(a.term_starts_on, a.due_at, due.now_at)
              from due where a.id = due.id
              returning a.id, a.number, a.applicant_id, a.version, a.escalation_term, a.escalation_level,
                due.escalation_level as before, a.department_soato, a.mahalla_code, a.executor_user_id, a.against_inspector_id, a.against_user_id,
                a.against_point_id, a.against_department, a.against_decider, a.due_at
            ), kept as (
              insert into appeal_escalation (appeal_id, term, level, version, reached_at)
              select r.id, r.escalation_term, s.level, r.version, ?
              from reached r join escalation_step s on s.level > r.before and s.level <= r.escalation_level
            ), healed as (
              delete from escalation_failure f using reached r where f.appeal_id = r.id
            )
            select r.*, s.name from reached r join escalation_step s on s.level = r.escalation_level""";

    private static final String REACH_NEXT = "with due as (" + DUE_BY_ITSELF
            + " order by a.escalation_at, a.id limit ? for no key update of a skip locked)" + REACH;
    private static final String REACH_ONE =
            "with due as (" + DUE + " and a.id = ? for no key update of a skip locked)" + REACH;

    /** To a level that its own term has not reached. */
    private static final String RAISE = "with due as (select a.id, a.escalation_level, cast(? as smallint) as now_at"
            + " from appeal a where a.id = ?)" + REACH;

    private static final String PUT_OFF = """
            insert into escalation_failure as f (appeal_id, attempts, reason, retry_at)
            values (?, 1, ?, cast(? as timestamptz) + interval '1 minute')
            on conflict (appeal_id) do update set attempts = f.attempts + 1, reason = excluded.reason,
              retry_at = excluded.retry_at + least(interval '1 hour', interval '1 minute' * power(2, least(f.attempts, 10)))""";

    private final Sql sql;

    EscalationTable(Sql sql) {
        this.sql = sql;
    }

    /** Moves the appeals that have waited longest to the level they have reached. */
    List<Reached> reachNext(Instant now, int most) {
        return sql.list(REACH_NEXT, EscalationTable::reached, now, now, now, most, now);
    }

    /** Moves one appeal, unless somebody else is at it or has been. */
    List<Reached> reachOne(UUID id, Instant now) {
        return sql.list(REACH_ONE, EscalationTable::reached, now, now, now, id, now);
    }

    /** Moves an appeal, whose row is locked, to the level that one of its incident has reached. */
    List<Reached> raise(UUID id, int level, Instant now) {
        return sql.list(RAISE, EscalationTable::reached, level, id, now);
    }

    /** The appeals that have waited longest, without locking them; none that is joined to another. */
    List<UUID> due(Instant now, int most) {
        return sql.list(
                DUE_BY_ITSELF + " order by a.escalation_at, a.id limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                now,
                now,
                most);
    }

    /** Leaves an appeal alone for a while, longer with each failure. */
    void putOff(UUID id, String reason, Instant now) {
        sql.update(PUT_OFF, id, reason, now);
    }

    /** How many are put off. */
    long putOff() {
        return sql.count("select count(*) from escalation_failure");
    }

    /** The active senior inspectors of the points of these mahallas. */
    List<Senior> seniors(Collection<String> mahallaCodes) {
        return sql.list(
                "select m.code, i.id, i.user_id, i.point_id, p.district_soato from registry_mahalla m"
                        + " join registry_inspector i on i.point_id = m.point_id and i.senior and i.active"
                        + " left join registry_point p on p.id = i.point_id"
                        + " where m.code = any(?) order by m.code, i.id",
                row -> new Senior(
                        row.getString(1),
                        new Executor(
                                ExecutorKind.INSPECTOR,
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                row.getString(5))),
                mahallaCodes);
    }

    private static Reached reached(ResultSet row) throws SQLException {
        return new Reached(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("applicant_id", UUID.class),
                row.getLong("version"),
                AppealEscalation.valueOf(row.getString("name")),
                row.getString("department_soato"),
                row.getString("mahalla_code"),
                row.getObject("executor_user_id", UUID.class),
                new Named(
                        row.getObject("against_inspector_id", UUID.class),
                        row.getObject("against_user_id", UUID.class),
                        row.getObject("against_point_id", UUID.class),
                        row.getString("against_department"),
                        row.getObject("against_decider", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
