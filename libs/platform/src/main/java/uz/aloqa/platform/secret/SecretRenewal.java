package uz.aloqa.platform.secret;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts anew what older keys encrypted, so that these can be taken away. Row by row, only where nobody changed the row
 * meanwhile; any number of replicas may do it at once, and it may stop at any time.
 */
@Singleton
public class SecretRenewal {

    private static final Logger LOG = Logger.getLogger(SecretRenewal.class);
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    /**
     * What was done.
     *
     * @param renewed rows that are under the current keys now
     * @param unreadable rows that no key reads
     */
    public record Result(int renewed, int unreadable) {

        private Result plus(boolean done, boolean failed) {
            return new Result(renewed + (done ? 1 : 0), unreadable + (failed ? 1 : 0));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Row(UUID id, byte[] stored) {}

    private record Statements(String older, String replace, boolean indexed) {}

    private final Instance<DataSource> dataSource;

    SecretRenewal(Instance<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Renews a column and the blind index made of it.
     *
     * @param column the column; its table has the key {@code id uuid}
     * @param indexColumn where {@link SecretColumn#index} of the value is kept
     */
    public Result renew(SecretColumn column, String indexColumn) {
        return renew(column, SealedColumn.of(column.table(), "id", column.column()), indexColumn);
    }

    /**
     * Renews a column without an index.
     *
     * @param column that seals
     * @param where it is kept
     */
    public Result renew(SecretColumn column, SealedColumn where) {
        return renew(column, where, null);
    }

    private Result renew(SecretColumn column, SealedColumn where, @Nullable String indexColumn) {
        String older =
                "select %1$s, %2$s from %3$s where %1$s > ? and %2$s is not null and (substring(%2$s from 1 for 5) <> ?"
                                .formatted(where.key(), where.column(), where.table())
                        + (indexColumn == null ? ")" : " or substring(" + indexColumn + " from 1 for 5) <> ?)")
                        + " order by " + where.key() + " limit " + BATCH;
        String replace = "update " + where.table() + " set " + where.column() + " = ?"
                + (indexColumn == null ? "" : ", " + indexColumn + " = ?")
                + " where " + where.key() + " = ? and " + where.column() + " = ?";
        Statements statements = new Statements(older, replace, indexColumn != null);
        Result result = new Result(0, 0);
        try (Connection connection = dataSource.get().getConnection()) {
            List<Row> rows = rows(connection, statements, column, FIRST);
            while (!rows.isEmpty()) {
                for (Row row : rows) {
                    result = renew(connection, statements, column, row, result);
                }
                rows = rows(connection, statements, column, rows.getLast().id());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("renewal of " + where, e);
        }
        return result;
    }

    private static List<Row> rows(Connection connection, Statements statements, SecretColumn column, UUID after)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statements.older())) {
            statement.setObject(1, after);
            statement.setBytes(2, column.keys().currentCipher());
            if (statements.indexed()) {
                statement.setBytes(3, column.keys().currentDigest());
            }
            List<Row> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(rows.getObject(1, UUID.class), rows.getBytes(2)));
                }
            }
            return found;
        }
    }

    private static Result renew(
            Connection connection, Statements statements, SecretColumn column, Row row, Result sofar)
            throws SQLException {
        String value;
        try {
            value = column.decrypt(row.id(), row.stored());
        } catch (SecretException e) {
            LOG.errorf("%s.%s of %s can't be read by any key", column.table(), column.column(), row.id());
            return sofar.plus(false, true);
        }
        try (PreparedStatement statement = connection.prepareStatement(statements.replace())) {
            int next = 1;
            statement.setBytes(next++, column.encrypt(row.id(), value));
            if (statements.indexed()) {
                statement.setBytes(next++, column.index(value));
            }
            statement.setObject(next++, row.id());
            statement.setBytes(next, row.stored());
            return sofar.plus(statement.executeUpdate() == 1, false);
        }
    }
}
