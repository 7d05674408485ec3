package uz.aloqa.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Which events had their effect, and how far each aggregate is. */
@Singleton
class InboxTable {

    private final AgroalDataSource dataSource;

    InboxTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Remembers the event in the running transaction and moves its aggregate to its version, which stays locked until the
     * transaction ends. Answers the version before, 0 for none, or nothing when the event was remembered before or a later
     * one of its aggregate had its effect.
     */
    OptionalLong accept(String consumer, ReceivedEvent event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        WITH remembered AS (
                            INSERT INTO inbox (consumer, event_id) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING consumer)
                        INSERT INTO inbox_position AS known (consumer, aggregate_id, version)
                        SELECT consumer, ?, ? FROM remembered
                        ON CONFLICT (consumer, aggregate_id)
                        DO UPDATE SET version = excluded.version WHERE known.version < excluded.version
                        RETURNING coalesce(old.version, 0)
                        """)) {
            insert.setString(1, consumer);
            insert.setObject(2, event.id());
            insert.setObject(3, event.aggregateId());
            insert.setLong(4, event.version());
            try (ResultSet row = insert.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new InboxFailure(e);
        }
    }

    /** Undoes {@link #accept} for an event whose turn has not come. */
    void takeBack(String consumer, ReceivedEvent event, long before) {
        update("DELETE FROM inbox WHERE consumer = ? AND event_id = ?", consumer, event.id());
        update(
                "UPDATE inbox_position SET version = ? WHERE consumer = ? AND aggregate_id = ?",
                before,
                consumer,
                event.aggregateId());
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
