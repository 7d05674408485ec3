package uz.aloqa.appeals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.platform.sql.Sql;

/** Alarms that have to rise, in the database, and those of them that could not. Nobody's words are read for it. */
@ApplicationScoped
class RisingAlarms {

    private static final String DUE = """
            escalate_at <= ? and not exists (
              select 1 from alarm_rise_failure f where f.alarm_id = alarm.id and f.retry_at > ?)""";
    private static final String PUT_OFF = """
            insert into alarm_rise_failure as f (alarm_id, attempts, reason, retry_at)
            values (?, 1, ?, cast(? as timestamptz) + interval '2 seconds')
            on conflict (alarm_id) do update set attempts = f.attempts + 1, reason = excluded.reason,
              retry_at = cast(? as timestamptz) + least(interval '1 minute', interval '2 seconds' * power(2, least(f.attempts, 10)))""";

    private final Sql sql;

    RisingAlarms(Sql sql) {
        this.sql = sql;
    }

    /** Alarms whose time has passed, those that have waited longest first; not locked. */
    List<UUID> due(Instant now, int limit) {
        return sql.list(
                "select id from alarm where " + DUE + " order by escalate_at limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                now,
                limit);
    }

    /** One of them, locked; empty when another replica holds it or has let it rise. */
    Optional<Alarm> lock(UUID id, Instant now) {
        return sql.first(
                "select * from alarm where id = ? and " + DUE + " for no key update skip locked",
                Alarms::alarm,
                id,
                now,
                now);
    }

    /** It could not rise: it is left alone for two seconds, for twice as long with each failure, for a minute at most. */
    void putOff(UUID id, String reason, Instant now) {
        sql.update(PUT_OFF, id, reason, now, now);
    }

    /** It has risen after all. */
    void healed(UUID id) {
        sql.update("delete from alarm_rise_failure where alarm_id = ?", id);
    }

    /** How many wait for another try. */
    long putOff() {
        return sql.count("""
                select count(*) from alarm_rise_failure f join alarm a on a.id = f.alarm_id and a.escalate_at is not null""");
    }
}
