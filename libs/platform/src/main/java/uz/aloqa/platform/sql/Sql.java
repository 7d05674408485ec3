package uz.aloqa.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements with positional parameters on the service's database, inside the caller's transaction if there is one. */
@ApplicationScoped
public class Sql {

    private static final int FETCHED_AT_ONCE = 200;

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Reads one row into a value. */
    @FunctionalInterface
    public interface Row<T> {
        /** Called with the cursor on the row. */
        T read(ResultSet row) throws SQLException;
    }

    /** All rows in the order of the statement. */
    public <T> List<T> list(String statement, Row<T> row, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = prepare(connection, statement, parameters);
                ResultSet rows = query.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(row.read(rows));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused a query", e);
        }
    }

    /** The first row, if any. */
    public <T> Optional<T> first(String statement, Row<T> row, @Nullable Object... parameters) {
        return list(statement, row, parameters).stream().findFirst();
    }

    /** The number of rows changed. */
    public int update(String statement, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = prepare(connection, statement, parameters)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused a change", e);
        }
    }

    /** Does something with one row. */
    @FunctionalInterface
    public interface Visitor {
        /** Called with the cursor on the row. */
        void visit(ResultSet row) throws SQLException;
    }

    /** Visits every row in the order of the statement; inside a transaction only some hundred are in memory at once. */
    public void each(String statement, Visitor visitor, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = prepare(connection, statement, parameters)) {
            query.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused a query", e);
        }
    }

    /** A number that a query counts; 0 when it finds none. */
    public long count(String statement, @Nullable Object... parameters) {
        return first(statement, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** The same change for every list of parameters, in one trip. */
    public void updateAll(String statement, List<@Nullable Object[]> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            for (@Nullable Object[] parameters : changes) {
                bind(update, parameters);
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused " + changes.size() + " changes", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        bind(prepared, parameters);
        return prepared;
    }

    private static void bind(PreparedStatement prepared, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case Enum<?> constant -> prepared.setString(i + 1, constant.name());
                case Instant instant -> prepared.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Collection<?> texts ->
                    prepared.setArray(i + 1, prepared.getConnection().createArrayOf("text", texts.toArray()));
                case null, default -> prepared.setObject(i + 1, parameters[i]);
            }
        }
    }
}
