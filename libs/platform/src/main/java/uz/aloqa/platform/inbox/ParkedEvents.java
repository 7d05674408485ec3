package uz.aloqa.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events set aside, visible to the operators and never lost. */
@Singleton
class ParkedEvents {

    private static final String COLUMNS = "topic, event_id, type, aggregate_id, version, occurred_at, key, payload";

    private final AgroalDataSource dataSource;

    ParkedEvents(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Why an event is set aside. */
    enum Reason {
        /** Its effect fails. */
        POISON,
        /** A poison event of the same aggregate stands before it. */
        BLOCKED,
        /** An earlier version has not arrived yet; goes on by itself. */
        EARLY
    }

    /**
     * A parked event as the operators see it: no payload.
     *
     * @param consumer whose effect it waits for
     * @param aggregateId whose event it is
     * @param version its place
     * @param eventId CloudEvents id
     * @param type CloudEvents type
     * @param reason why it is parked
     * @param error what went wrong, for POISON
     * @param parkedAt since when
     */
    record Parked(
            String consumer,
            UUID aggregateId,
            long version,
            UUID eventId,
            String type,
            Reason reason,
            @Nullable String error,
            Instant parkedAt) {}

    void park(String consumer, ReceivedEvent event, Reason reason, @Nullable Exception error) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO parked_event
                            (consumer, topic, event_id, type, aggregate_id, version, occurred_at, key, payload, reason, error)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (consumer, aggregate_id, version)
                        DO UPDATE SET reason = excluded.reason, error = excluded.error
                        """)) {
            insert.setString(1, consumer);
            insert.setString(2, event.topic());
            insert.setObject(3, event.id());
            insert.setString(4, event.type());
            insert.setObject(5, event.aggregateId());
            insert.setLong(6, event.version());
            insert.setObject(7, event.occurredAt().atOffset(ZoneOffset.UTC));
            insert.setString(8, event.key());
            insert.setBytes(9, event.payload());
            insert.setString(10, reason.name());
            insert.setString(11, error == null ? null : error.toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new InboxTable.InboxFailure(e);
        }
    }

    /**
     * A parked event among those of its aggregate.
     *
     * @param version its place
     * @param reason why it is parked
     */
    record Waiting(long version, Reason reason) {

        boolean isPoisonBefore(long other) {
            return reason == Reason.POISON && version < other;
        }
    }

    /** What is parked of an aggregate: nearly always nothing. */
    List<Waiting> of(String consumer, UUID aggregateId) {
        List<Waiting> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT version, reason FROM parked_event WHERE consumer = ? AND aggregate_id = ?")) {
            bind(select, consumer, aggregateId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Waiting(row.getLong(1), Reason.valueOf(row.getString(2))));
                }
            }
        } catch (SQLException e) {
            throw new InboxTable.InboxFailure(e);
        }
        return found;
    }

    /** The early event whose turn it is now. */
    Optional<ReceivedEvent> nextEarly(String consumer, UUID aggregateId) {
        return rows("""
                        consumer = ? AND aggregate_id = ? AND reason = 'EARLY' AND version = 1 + (
                            SELECT p.version FROM inbox_position p
                            WHERE p.consumer = parked_event.consumer AND p.aggregate_id = parked_event.aggregate_id)
                        """, consumer, aggregateId).stream().findFirst();
    }

    /** What waits behind a poison event of an aggregate, and that event, in order. */
    List<ReceivedEvent> ofAggregate(String consumer, UUID aggregateId) {
        return rows("consumer = ? AND aggregate_id = ? ORDER BY version", consumer, aggregateId);
    }

    void remove(String consumer, ReceivedEvent event) {
        remove("consumer = ? AND aggregate_id = ? AND version <= ?", consumer, event.aggregateId(), event.version());
    }

    private void remove(String where, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM parked_event WHERE " + where)) {
            bind(delete, parameters);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new InboxTable.InboxFailure(e);
        }
    }

    /** The oldest parked events, for the operators. */
    List<Parked> list(int limit) {
        List<Parked> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT consumer, aggregate_id, version, event_id, type, reason, error, parked_at
                        FROM parked_event ORDER BY parked_at, consumer, aggregate_id, version LIMIT ?
                        """)) {
            select.setInt(1, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Parked(
                            row.getString(1),
                            row.getObject(2, UUID.class),
                            row.getLong(3),
                            row.getObject(4, UUID.class),
                            row.getString(5),
                            Reason.valueOf(row.getString(6)),
                            row.getString(7),
                            row.getObject(8, OffsetDateTime.class).toInstant()));
                }
            }
        } catch (SQLException e) {
            throw new InboxTable.InboxFailure(e);
        }
        return found;
    }

    private List<ReceivedEvent> rows(String where, Object... parameters) {
        List<ReceivedEvent> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT " + COLUMNS + " FROM parked_event WHERE " + where)) {
            bind(select, parameters);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new ReceivedEvent(
                            row.getString(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getObject(4, UUID.class),
                            row.getLong(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            row.getString(7),
                            row.getBytes(8)));
                }
            }
        } catch (SQLException e) {
            throw new InboxTable.InboxFailure(e);
        }
        return found;
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
