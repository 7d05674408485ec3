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
        String older = ("select id, %2$s from %1$s where id > ? and %2$s is not null"
                        + " and (substring(%2$s from 1 for 5) <> ? or substring(%3$s from 1 for 5) <> ?)"
                        + " order by id limit " + BATCH)
                .formatted(column.table(), column.column(), indexColumn);
        String replace = "update %1$s set %2$s = ?, %3$s = ? where id = ? and %2$s = ?"
                .formatted(column.table(), column.column(), indexColumn);
        Result result = new Result(0, 0);
        try (Connection connection = dataSource.get().getConnection()) {
            List<Row> rows = rows(connection, older, column, FIRST);
            while (!rows.isEmpty()) {
                for (Row row : rows) {
                    result = renew(connection, replace, column, row, result);
                }
                rows = rows(connection, older, column, rows.getLast().id());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("renewal of " + column.table() + "." + column.column(), e);
        }
        return result;
    }

    private static List<Row> rows(Connection connection, String sql, SecretColumn column, UUID after)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, after);
            statement.setBytes(2, column.keys().currentCipher());
            statement.setBytes(3, column.keys().currentDigest());
            List<Row> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(rows.getObject(1, UUID.class), rows.getBytes(2)));
                }
            }
            return found;
        }
    }

    private static Result renew(Connection connection, String sql, SecretColumn column, Row row, Result sofar)
            throws SQLException {
        String value;
        try {
            value = column.decrypt(row.id(), row.stored());
        } catch (SecretException e) {
            LOG.errorf("%s.%s of %s can't be read by any key", column.table(), column.column(), row.id());
            return sofar.plus(false, true);
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, column.encrypt(row.id(), value));
            statement.setBytes(2, column.index(value));
            statement.setObject(3, row.id());
            statement.setBytes(4, row.stored());
            return sofar.plus(statement.executeUpdate() == 1, false);
        }
    }
}
