package uz.aloqa.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which events had their effect, and how far each aggregate is. */
@Singleton
class InboxTable {

    private final AgroalDataSource dataSource;

    InboxTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Remembers the event in the running transaction; false when it was remembered before. */
    boolean isNew(String consumer, UUID eventId) {
        return update("INSERT INTO inbox (consumer, event_id) VALUES (?, ?) ON CONFLICT DO NOTHING", consumer, eventId)
                == 1;
    }

    void forget(String consumer, UUID eventId) {
        update("DELETE FROM inbox WHERE consumer = ? AND event_id = ?", consumer, eventId);
    }

    /** Version of the last event of the aggregate that had its effect, 0 for none; locked until the transaction ends. */
    long lockPosition(String consumer, UUID aggregateId) {
        update(
                "INSERT INTO inbox_position (consumer, aggregate_id, version) VALUES (?, ?, 0) ON CONFLICT DO NOTHING",
                consumer,
                aggregateId);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT version FROM inbox_position WHERE consumer = ? AND aggregate_id = ? FOR UPDATE")) {
            select.setString(1, consumer);
            select.setObject(2, aggregateId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new InboxFailure(e);
        }
    }

    void moveTo(String consumer, UUID aggregateId, long version) {
        update(
                "UPDATE inbox_position SET version = ? WHERE consumer = ? AND aggregate_id = ?",
                version,
                consumer,
                aggregateId);
    }

    /** True when the database doesn't answer. */
    boolean isAway() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT 1")) {
            return !select.execute();
        } catch (SQLException e) {
            return true;
        }
    }

    /** True when it went wrong for want of a connection, a serialisation order or resources: trying again may help. */
    static boolean isTransient(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The version gate alone stops duplicates that come later than this. */
    @Scheduled(every = "1h", delayed = "10m", identity = "inbox-cleanup")
    void cleanUp() {
        update("DELETE FROM inbox WHERE accepted_at < now() - interval '14 days'");
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new InboxFailure(e);
        }
    }

    /** The database refused or didn't answer. */
    static final class InboxFailure extends RuntimeException {
        InboxFailure(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
