package uz.aloqa.notification.webhook.delivery;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.webhook.Matching;

/** The stored deliveries as their integrator sees them. */
@Singleton
class DeliveryLog {

    private static final String COLUMNS =
            "id, event_id, type, state, attempts, next_attempt_at, created_at, finished_at";

    private final Database database;

    DeliveryLog(Database database) {
        this.database = database;
    }

    List<WebhookDeliveryView> newest(
            UUID endpoint, @Nullable WebhookDeliveryState state, Instant before, UUID beforeId, int limit) {
        return database.list(
                "select " + COLUMNS + " from webhook_delivery where endpoint_id = ? and (created_at, id) < (?, ?)"
                        + " and (?::text is null or state = ?::text) order by created_at desc, id desc limit ?",
                row -> view(row, null),
                endpoint,
                before,
                beforeId,
                state == null ? null : state.name(),
                state == null ? null : state.name(),
                limit);
    }

    Optional<WebhookDeliveryView> find(UUID endpoint, UUID id) {
        List<WebhookDeliveryView.AttemptView> attempts = database.list(
                "select number, at, status, millis, reason, answer from webhook_attempt where delivery_id = ? order by number",
                DeliveryLog::attempt,
                id);
        return database
                .list(
                        "select " + COLUMNS + " from webhook_delivery where endpoint_id = ? and id = ?",
                        row -> view(row, attempts),
                        endpoint,
                        id)
                .stream()
                .findFirst();
    }

    /** Makes a delivery due now, from the beginning of the schedule; what is just being sent stays with its sender. */
    void again(UUID endpoint, UUID id, Instant now) {
        database.change("""
                update webhook_delivery set state = 'PENDING', step = 0, next_attempt_at = ?, finished_at = null
                where endpoint_id = ? and id = ? and (leased_until is null or leased_until <= ?)
                """, now, endpoint, id, now);
    }

    /** The event at the end of a stretch of the log that has this many events for an endpoint. */
    Optional<UUID> end(UUID endpoint, long after, long upTo, int most) {
        return database
                .list(
                        "select log.event_id " + Matching.FROM_LOG
                                + " and e.id = ? order by log.position offset ? limit 1",
                        row -> row.getObject(1, UUID.class),
                        after,
                        upTo,
                        endpoint,
                        most - 1)
                .stream()
                .findFirst();
    }

    /** Sends a stretch of the log to an endpoint, also what it had before; returns how many events. */
    int replay(UUID endpoint, long after, long upTo, Instant now) {
        return database.change("""
                insert into webhook_delivery as known
                    (id, endpoint_id, event_id, position, type, state, next_attempt_at, created_at)
                select uuidv7(), e.id, log.event_id, log.position, log.type, 'PENDING', ?, ?
                """ + Matching.FROM_LOG + """
                 and e.id = ?
                on conflict on constraint webhook_delivery_once do update
                set state = 'PENDING', step = 0, next_attempt_at = excluded.next_attempt_at, finished_at = null
                where known.leased_until is null or known.leased_until <= ?
                """, now, now, after, upTo, endpoint, now);
    }

    /** A delivery that carries its own body. */
    void add(UUID id, UUID endpoint, UUID event, String type, String body, Instant now) {
        database.change("""
                insert into webhook_delivery
                    (id, endpoint_id, event_id, type, body, state, next_attempt_at, created_at)
                values (?, ?, ?, ?, ?, 'PENDING', ?, ?)
                """, id, endpoint, event, type, body, now, now);
    }

    private static WebhookDeliveryView view(ResultSet row, @Nullable List<WebhookDeliveryView.AttemptView> attempts)
            throws SQLException {
        WebhookDeliveryState state = WebhookDeliveryState.valueOf(row.getString("state"));
        return new WebhookDeliveryView(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                state,
                row.getInt("attempts"),
                state == WebhookDeliveryState.PENDING ? instant(row, "next_attempt_at") : null,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                attempts);
    }

    private static WebhookDeliveryView.AttemptView attempt(ResultSet row) throws SQLException {
        return new WebhookDeliveryView.AttemptView(
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("status", Integer.class),
                row.getInt("millis"),
                row.getString("reason"),
                row.getString("answer"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
