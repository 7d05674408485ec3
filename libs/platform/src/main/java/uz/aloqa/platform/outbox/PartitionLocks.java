package uz.aloqa.platform.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Which partitions this replica relays: session advisory locks on one dedicated connection that is otherwise idle. An idle
 * session of a killed process frees its locks at once; the checked interval covers one killed inside a query; keepalives
 * cover a lost host.
 */
final class PartitionLocks implements AutoCloseable {

    private static final int LOCK_CLASS = 0x616C6F71;
    private static final int SOCKET_TIMEOUT_SECONDS = 10;

    private final Connection session;
    private final UUID relayId;
    private final TreeSet<Integer> owned = new TreeSet<>();

    private PartitionLocks(Connection session, UUID relayId) {
        this.session = session;
        this.relayId = relayId;
    }

    static PartitionLocks open(String url, String user, String password, UUID relayId) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-locks");
        properties.setProperty("socketTimeout", Integer.toString(SOCKET_TIMEOUT_SECONDS));
        properties.setProperty("connectTimeout", Integer.toString(SOCKET_TIMEOUT_SECONDS));
        properties.setProperty("tcpKeepAlive", "true");
        Connection session = DriverManager.getConnection(url, properties);
        try (Statement statement = session.createStatement()) {
            statement.execute("SET client_connection_check_interval = '500ms'");
            statement.execute("SET tcp_keepalives_idle = 5");
            statement.execute("SET tcp_keepalives_interval = 2");
            statement.execute("SET tcp_keepalives_count = 3");
        } catch (SQLException e) {
            session.close();
            throw e;
        }
        return new PartitionLocks(session, relayId);
    }

    /** Partitions owned now. Only valid as long as the session lives: {@link #balance} throws when it doesn't. */
    Integer[] owned() {
        return owned.toArray(Integer[]::new);
    }

    /** Beats, counts who is alive, and takes or frees partitions up to the fair share. Also proves that the session lives. */
    void balance() throws SQLException {
        int share = (Outbox.PARTITIONS + alive() - 1) / alive();
        while (owned.size() > share) {
            release(owned.last());
        }
        int start = ThreadLocalRandom.current().nextInt(Outbox.PARTITIONS);
        IntStream.range(0, Outbox.PARTITIONS)
                .map(i -> (start + i) % Outbox.PARTITIONS)
                .filter(partition -> !owned.contains(partition))
                .boxed()
                .toList()
                .forEach(partition -> tryTake(partition, share));
    }

    private void tryTake(int partition, int share) {
        if (owned.size() >= share) {
            return;
        }
        try {
            if (lockFunction("pg_try_advisory_lock", partition)) {
                owned.add(partition);
            }
        } catch (SQLException e) {
            throw new SessionLost(e);
        }
    }

    private void release(int partition) throws SQLException {
        lockFunction("pg_advisory_unlock", partition);
        owned.remove(partition);
    }

    private boolean lockFunction(String function, int partition) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement("SELECT " + function + "(?, ?)")) {
            statement.setInt(1, LOCK_CLASS);
            statement.setInt(2, partition);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private int alive() throws SQLException {
        try (PreparedStatement beat = session.prepareStatement("""
                INSERT INTO outbox_relay (relay_id, beat_at) VALUES (?, clock_timestamp())
                ON CONFLICT (relay_id) DO UPDATE SET beat_at = clock_timestamp()
                """)) {
            beat.setObject(1, relayId);
            beat.executeUpdate();
        }
        try (Statement statement = session.createStatement()) {
            statement.executeUpdate("DELETE FROM outbox_relay WHERE beat_at < clock_timestamp() - interval '1 minute'");
            try (ResultSet result = statement.executeQuery(
                    "SELECT count(*) FROM outbox_relay WHERE beat_at > clock_timestamp() - interval '3 seconds'")) {
                return result.next() ? Math.max(1, result.getInt(1)) : 1;
            }
        }
    }

    @Override
    public void close() {
        try (session;
                PreparedStatement leave = session.prepareStatement("DELETE FROM outbox_relay WHERE relay_id = ?")) {
            leave.setObject(1, relayId);
            leave.executeUpdate();
        } catch (SQLException e) {
            // the session is gone, and the locks with it; the row ages out
            owned.clear();
        }
        owned.clear();
    }

    /** The session that holds the locks is gone. */
    static final class SessionLost extends RuntimeException {
        SessionLost(SQLException cause) {
            super(cause);
        }
    }
}
