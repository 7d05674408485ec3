package uz.aloqa.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLState;

/**
 * A database on the real PostgreSQL of this test run, owned by an ordinary user of the same name, as in production: a
 * migration that needs a superuser fails here already.
 *
 * @param name of the database and of its owner
 * @param url JDBC
 * @param user owner of the database
 * @param password of the owner
 */
public record TestDatabase(String name, String url, String user, String password) {

    private static final String OWNER_PASSWORD = "test";
    private static final int TRIES = 5;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** The database of that name; made when it isn't there yet, so that restarts of an application find their data. */
    public static synchronized TestDatabase of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a database: " + name);
        }
        String server = Parts.get(Parts.POSTGRES, Parts.URL);
        String superuser = Parts.get(Parts.POSTGRES, Parts.USER);
        String secret = Parts.get(Parts.POSTGRES, Parts.PASSWORD);
        try (Connection connection = source(server + "postgres").getConnection(superuser, secret)) {
            // Two JVMs never share a server, but two class loaders of one JVM may come at the same time.
            execute(connection, "SELECT pg_advisory_lock(hashtext('" + name + "'))");
            if (!exists(connection, name)) {
                execute(connection, "CREATE ROLE " + name + " LOGIN PASSWORD '" + OWNER_PASSWORD + "'");
                execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + name + " could not be made", e);
        }
        return new TestDatabase(name, server + name, name, OWNER_PASSWORD);
    }

    /** An empty database that nobody else knows, e.g. to migrate from an older version. */
    public static TestDatabase fresh(String prefix) {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        return of((prefix + "_" + unique).toLowerCase(Locale.ROOT));
    }

    /** A connection of the owner; the caller closes it. */
    public Connection connect() throws SQLException {
        return source(url).getConnection(user, password);
    }

    /**
     * Changes, as the owner, what the service itself would not. The jobs of the service run beside: what the database
     * gives up for one of them (a deadlock) is tried again.
     *
     * @param sql one statement
     * @param arguments its values, in their order
     */
    public void change(String sql, Object... arguments) {
        for (int left = TRIES; !isChanged(sql, arguments, left); left--) {
            // given up for another one: again
        }
    }

    private boolean isChanged(String sql, Object[] arguments, int left) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.execute();
            return true;
        } catch (SQLException e) {
            if (left > 1 && PSQLState.DEADLOCK_DETECTED.getState().equals(e.getSQLState())) {
                return false;
            }
            throw new AssertionError(sql, e);
        }
    }

    private static PGSimpleDataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
