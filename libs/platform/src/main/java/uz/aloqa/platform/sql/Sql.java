package uz.aloqa.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements with positional parameters on the service's database, inside the caller's transaction if there is one. */
@ApplicationScoped
public class Sql {

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

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            prepared.setObject(i + 1, parameter instanceof Enum<?> constant ? constant.name() : parameter);
        }
        return prepared;
    }
}
