package uz.aloqa.notification.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.delivery.Lane;

/** The dispatches themselves. Chunks are written under a shared lock of their dispatch, which cancelling takes alone. */
@Singleton
class DispatchTable {

    private static final String LOCK_KEY = "hashtextextended('dispatch ' || ?, 0)";

    private final Database database;
    private final ObjectMapper json;

    DispatchTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void insert(UUID id, NewDispatch dispatch, Instant now) {
        database.change(
                """
                insert into dispatch (id, kind, announcement_id, topic, priority, lane, template, parameters, expires_at,
                    state, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 'GATHERING', ?)
                """,
                id,
                dispatch.kind().name(),
                dispatch.announcementId(),
                dispatch.topic().name(),
                dispatch.priority().name(),
                Lane.of(dispatch.priority()).number(),
                dispatch.template(),
                write(dispatch),
                dispatch.expiresAt(),
                now);
    }

    boolean start(UUID id) {
        return database.change("update dispatch set state = 'RUNNING' where id = ? and state = 'GATHERING'", id) == 1;
    }

    /** Until commit nobody writes chunks of this dispatch; those that wait for the lock go first. */
    void lock(UUID id) {
        database.list("select pg_advisory_xact_lock(" + LOCK_KEY + ")", row -> true, id.toString());
    }

    /** For a chunk of it; false while somebody cancels it. */
    boolean tryLockShared(UUID id) {
        return database.list(
                        "select pg_try_advisory_xact_lock_shared(" + LOCK_KEY + ")",
                        row -> row.getBoolean(1),
                        id.toString())
                .getFirst();
    }

    List<UUID> unsettledOf(UUID announcement) {
        return database.list("""
                select id from dispatch
                where announcement_id = ? and state <> 'CANCELLED' and completed_at is null order by id
                """, row -> row.getObject(1, UUID.class), announcement);
    }

    boolean isRunning(UUID id) {
        return !database.list("select 1 from dispatch where id = ? and state = 'RUNNING'", row -> true, id)
                .isEmpty();
    }

    boolean cancel(UUID id, Instant now) {
        int cancelled = database.change("""
                update dispatch d
                set state = 'CANCELLED', finished_at = ?,
                    audience = case when planned_at is null
                        then (select count(*) from dispatch_member m where m.dispatch_id = d.id) else audience end
                where id = ? and state <> 'CANCELLED' and completed_at is null
                """, now, id);
        database.change(
                "update dispatch_chunk set state = 'CANCELLED' where dispatch_id = ? and state = 'WAITING'"
                        + " and exists (select from dispatch where id = ? and state = 'CANCELLED')",
                id,
                id);
        return cancelled == 1;
    }

    /** Those that nobody is handing over at this moment. */
    int cancelDeliveries(UUID id) {
        return database.change("""
                update delivery set state = 'CANCELLED', reason = 'dispatch-cancelled', next_attempt_at = null
                where dispatch_id = ? and state = 'PENDING' and claim is null
                """, id);
    }

    /** The others, when whoever was handing them over has died. */
    int cancelAbandoned(Instant now) {
        return database.change("""
                update delivery d
                set state = 'CANCELLED', reason = 'dispatch-cancelled', next_attempt_at = null, claim = null
                from dispatch o
                where o.state = 'CANCELLED' and o.completed_at is null
                    and d.dispatch_id = o.id and d.state = 'PENDING' and (d.claim is null or d.next_attempt_at < ?)
                """, now);
    }

    private String write(NewDispatch dispatch) {
        try {
            return json.writeValueAsString(dispatch.parameters());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
