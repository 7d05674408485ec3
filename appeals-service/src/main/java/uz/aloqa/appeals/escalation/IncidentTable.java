package uz.aloqa.appeals.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.platform.sql.Sql;

/**
 * Incidents with members whose levels come due, in the database. The first appeal's row is locked before any other: whoever
 * holds it is alone with the incident, and no command ends the first one meanwhile.
 */
@ApplicationScoped
class IncidentTable {

    /** So long the answer of the first one may take to reach the others before they are told of in their own right. */
    private static final Duration ANSWER_ON_ITS_WAY = Duration.ofHours(1);

    private static final String MEMBER = """
            select a.id, a.escalation_level, escalation_reached(a.term_starts_on, a.due_at, ?) as reached, a.due_at,
              a.department_soato, a.executor_user_id, m.point_id, not appeal_has_ended(a.status) as open,
              coalesce(a.against_inspector_id, a.against_user_id, a.against_point_id, a.against_decider) is not null
                or a.against_department is not null as about,
              a.escalation_term > 1 as of_another_term
            from appeal a left join registry_mahalla m on m.code = a.mahalla_code""";

    private static final String JOINED = MEMBER + """
             join appeal_joining j on j.child_id = a.id and j.settled_at is null
            where j.parent_id = ?""";

    private static final String DUE = """
            select j.parent_id from appeal a
            join appeal_joining j on j.child_id = a.id and j.settled_at is null join appeal f on f.id = j.parent_id
            where a.escalation_at < ? and not (f.status = 'ANSWERED' and f.answered_at > ?)
              and not exists (select 1 from escalation_failure x where x.appeal_id = a.id and x.retry_at > ?)
            group by j.parent_id order by min(a.escalation_at), j.parent_id""";

    private static final String SPOKEN_FOR = """
            with silent as (
              update appeal a set escalation_level = escalation_reached(a.term_starts_on, a.due_at, ?),
                escalation_at = escalation_after(a.term_starts_on, a.due_at,
                  escalation_reached(a.term_starts_on, a.due_at, ?))
              from appeal b where b.id = a.id and a.id = any(cast(? as uuid[]))
              returning a.id, a.escalation_term, b.escalation_level as before, a.escalation_level as reached)
            insert into appeal_escalation (appeal_id, term, level, version, reached_at, told_by)
            select i.id, i.escalation_term, s.level, speaker.version, ?, speaker.id
            from silent i join escalation_step s on s.level > i.before and s.level <= i.reached
            join appeal speaker on speaker.id = ?""";

    private static final String TELL_ANEW = """
            select escalation_anew(a.id) from (
              select a.id from appeal a where not appeal_has_ended(a.status) and a.escalation_term = 1
                and a.id in (select e.appeal_id from appeal_escalation e where e.told_by = ? and e.term = 1)
                and not exists (
                  select 1 from appeal_joining j join appeal f on f.id = j.parent_id
                  where j.child_id = a.id and j.settled_at is null and f.status = 'ANSWERED' and f.answered_at > ?)
              order by a.id limit ? for no key update of a skip locked) as a""";

    private static final String REMEMBERED = """
            delete from escalation_fallen_silent s where s.appeal_id = ? and not exists (
              select 1 from appeal_escalation e join appeal a on a.id = e.appeal_id
              where e.told_by = s.appeal_id and e.term = a.escalation_term and not appeal_has_ended(a.status))""";

    private final Sql sql;

    IncidentTable(Sql sql) {
        this.sql = sql;
    }

    /** Incidents of which members have reached a level, those that have waited longest first. */
    List<UUID> due(Instant now) {
        return sql.list(DUE, row -> row.getObject(1, UUID.class), now, now.minus(ANSWER_ON_ITS_WAY), now);
    }

    /** Its joined appeals that have reached a level, without locking them. */
    List<UUID> dueOf(UUID firstId, Instant now) {
        return sql.list(
                "select a.id from appeal a join appeal_joining j on j.child_id = a.id and j.settled_at is null"
                        + " where j.parent_id = ? and a.escalation_at < ? order by a.due_at, a.id",
                row -> row.getObject(1, UUID.class),
                firstId,
                now);
    }

    /** The first appeal, locked; empty when somebody else is at it, or when its answer is on its way to the others. */
    Optional<Member> lockFirst(UUID id, Instant now) {
        return sql.first(
                MEMBER + " where a.id = ? and not (a.status = 'ANSWERED' and a.answered_at > ?)"
                        + " for no key update of a skip locked",
                row -> member(row, false),
                now,
                id,
                now.minus(ANSWER_ON_ITS_WAY));
    }

    /** Joined appeals that have reached a level, locked, the earliest terms first. */
    List<Member> lockDue(UUID firstId, Instant now, int most) {
        return sql.list(
                JOINED + " and a.escalation_at < ? and not exists ("
                        + "select 1 from escalation_failure x where x.appeal_id = a.id and x.retry_at > ?)"
                        + " order by a.due_at, a.id limit ? for no key update of a, j skip locked",
                row -> member(row, true),
                now,
                firstId,
                now,
                now,
                most);
    }

    /** The joined appeal with the earliest term that speaks to these hearers, locked. */
    Optional<Member> lockSpeaker(UUID firstId, Hearers hearers, Instant now) {
        return sql.first(
                JOINED + """
                         and not appeal_has_ended(a.status) and a.escalation_term = 1 and a.against_inspector_id is null
                          and a.against_user_id is null and a.against_point_id is null and a.against_decider is null
                          and a.against_department is null and a.department_soato = ?
                          and a.executor_user_id is not distinct from ? and m.point_id is not distinct from ?
                        order by a.due_at, a.id limit 1 for no key update of a, j skip locked""",
                row -> member(row, true),
                now,
                firstId,
                hearers.department(),
                hearers.executorId(),
                hearers.pointId());
    }

    /** Moves appeals to the levels that they have reached, of which the speaker has told. */
    void spokenFor(Collection<UUID> ids, UUID speaker, Instant now) {
        sql.update(SPOKEN_FOR, now, now, ids, now, speaker);
    }

    /** Appeals that have ended and had spoken for others. */
    List<UUID> fallenSilent() {
        return sql.list(
                "select appeal_id from escalation_fallen_silent order by appeal_id",
                row -> row.getObject(1, UUID.class));
    }

    /** Lets some of those that it had spoken for come due again; how many they were. */
    int tellAnew(UUID speaker, Instant now, int most) {
        return sql.list(TELL_ANEW, row -> "", speaker, now.minus(ANSWER_ON_ITS_WAY), most)
                .size();
    }

    /** Strikes it off when nobody is left who was spoken for. */
    void strikeOff(UUID speaker) {
        sql.update(REMEMBERED, speaker);
    }

    private static Member member(ResultSet row, boolean joined) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getInt("escalation_level"),
                row.getInt("reached"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                new Hearers(
                        row.getString("department_soato"),
                        row.getObject("executor_user_id", UUID.class),
                        row.getObject("point_id", UUID.class)),
                row.getBoolean("about") || (joined && row.getBoolean("of_another_term")),
                row.getBoolean("open"));
    }
}
