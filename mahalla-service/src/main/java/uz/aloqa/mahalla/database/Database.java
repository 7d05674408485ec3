package uz.aloqa.mahalla.database;

import io.agroal.api.AgroalDataSource;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs SQL on the connection of the current transaction, or on one that commits by itself where there is none. */
@ApplicationScoped
public class Database {

    private static final int FETCHED_AT_ONCE = 200;

    private final AgroalDataSource dataSource;

    Database(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with one row. */
    @FunctionalInterface
    public interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
        List<T> found = new ArrayList<>();
        each(sql, result -> found.add(row.read(result)), arguments);
        return found;
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    /** A count. */
    public long count(String sql, @Nullable Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** Visits every row of a query; inside a transaction no more than some hundred are in memory at once. */
    public void each(String sql, Visitor visitor, @Nullable Object... arguments) {
        run(sql, statement -> {
            bind(statement, arguments);
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
            return null;
        });
    }

    /** Runs a change and says how many rows it touched. */
    public int change(String sql, @Nullable Object... arguments) {
        Integer changed = run(sql, statement -> {
            bind(statement, arguments);
            return statement.executeUpdate();
        });
        return changed == null ? 0 : changed;
    }

    /** Runs a change for every list of arguments, in one trip. */
    public void changeAll(String sql, List<@Nullable Object[]> arguments) {
        if (!arguments.isEmpty()) {
            run(sql, statement -> {
                for (@Nullable Object[] each : arguments) {
                    bind(statement, each);
                    statement.addBatch();
                }
                statement.executeBatch();
                return null;
            });
        }
    }

    private interface Work<T> {
        @Nullable
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> @Nullable T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case Collection<?> values -> {
                    boolean ids = values.stream().anyMatch(UUID.class::isInstance);
                    statement.setArray(
                            i + 1, statement.getConnection().createArrayOf(ids ? "uuid" : "text", values.toArray()));
                }
                case null, default -> statement.setObject(i + 1, arguments[i]);
            }
        }
    }
}
