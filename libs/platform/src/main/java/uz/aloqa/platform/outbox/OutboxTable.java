package uz.aloqa.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The waiting events, as the relay reads and removes them. */
@Singleton
class OutboxTable {

    private final AgroalDataSource dataSource;

    OutboxTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A waiting event.
     *
     * @param partition of the outbox
     * @param seq its place there
     * @param appendedAt when its command wrote it
     * @param message ready to send
     */
    record Waiting(int partition, long seq, Instant appendedAt, ProducerRecord<String, byte[]> message) {}

    /** The first events of the partitions, in order within each. No cursor: identity values commit out of order. */
    List<Waiting> first(Integer[] partitions, int limit) throws SQLException {
        List<Waiting> waiting = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT partition_no, seq, appended_at, topic, key, headers, payload FROM outbox
                        WHERE partition_no = ANY (?) ORDER BY partition_no, seq LIMIT ?
                        """)) {
            select.setArray(1, connection.createArrayOf("smallint", partitions));
            select.setInt(2, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ProducerRecord<String, byte[]> message =
                            new ProducerRecord<>(row.getString(4), row.getString(5), row.getBytes(7));
                    HeadersJson.read(row.getString(6))
                            .forEach((name, value) ->
                                    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                    waiting.add(new Waiting(
                            row.getInt(1),
                            row.getLong(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            message));
                }
            }
        }
        return waiting;
    }

    /** Removes events that the broker has. */
    void remove(List<Waiting> sent) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        DELETE FROM outbox USING unnest(?::smallint[], ?::bigint[]) AS sent (partition_no, seq)
                        WHERE outbox.partition_no = sent.partition_no AND outbox.seq = sent.seq
                        """)) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "smallint", sent.stream().map(Waiting::partition).toArray()));
            delete.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", sent.stream().map(Waiting::seq).toArray()));
            delete.executeUpdate();
        }
    }

    /** How many events wait. */
    long size() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM outbox")) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
