package uz.aloqa.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.aloqa.platform.time.Ids;

/**
 * Where commands leave their events: the event commits with the state or not at all (docs/adr/0004). CloudEvents 1.0 in
 * Kafka's binary mode: attributes as headers {@code ce_*}, the payload is the JSON alone.
 */
@ApplicationScoped
public class Outbox {

    /** Number of outbox partitions: fixed for life, since a row's partition is kept with it. */
    static final int PARTITIONS = 32;

    private static final String INSERT = """
            INSERT INTO outbox (partition_no, event_id, aggregate_id, aggregate_version, topic, key, headers, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxSignal signal;
    private final Ids ids;
    private final Clock clock;
    private final String source;

    Outbox(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            OutboxSignal signal,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.signal = signal;
        this.ids = ids;
        this.clock = clock;
        this.source = "/" + service;
    }

    /**
     * Leaves an event in the caller's transaction. The caller has locked or inserted the aggregate's row before, so that
     * versions are given in commit order.
     *
     * @param event what to publish
     * @return the event's id
     * @throws IllegalStateException when there is no transaction, or the version of this aggregate is taken
     */
    public UUID append(OutboxEvent event) {
        UUID id = ids.next();
        insert(INSERT, event, id);
        return id;
    }

    /**
     * Leaves the state of an aggregate once more, for new consumers of a compacted topic. Nothing happens while this very
     * version still waits: it is on its way anyhow. The caller has locked the aggregate's row before, or a newer state
     * could be overtaken by this one.
     *
     * @param event with the aggregate's current version
     * @throws IllegalStateException when there is no transaction
     */
    public void appendAgain(OutboxEvent event) {
        insert(INSERT + "ON CONFLICT (aggregate_id, aggregate_version) DO NOTHING", event, ids.next());
    }

    /**
     * Leaves many events in the caller's transaction, in one trip to the database: for commands that change thousands of
     * aggregates at once. Otherwise like {@link #append}.
     *
     * @param events what to publish, in order; a few hundred at a time, they are all in memory
     * @throws IllegalStateException when there is no transaction, or a version is taken
     */
    public void appendAll(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        requireTransaction();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutboxEvent event : events) {
                bind(insert, event, ids.next());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(events.size() + " events were not appended", e);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit(signal));
    }

    private void insert(String sql, OutboxEvent event, UUID id) {
        requireTransaction();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            bind(insert, event, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "event " + event.aggregateVersion() + " of " + event.aggregateId() + " was not appended", e);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit(signal));
    }

    private void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is appended in the transaction of its state");
        }
    }

    private void bind(PreparedStatement insert, OutboxEvent event, UUID id) throws SQLException {
        insert.setInt(1, partition(event.aggregateId()));
        insert.setObject(2, id);
        insert.setObject(3, event.aggregateId());
        insert.setLong(4, event.aggregateVersion());
        insert.setString(5, event.topic());
        insert.setString(6, event.key());
        insert.setString(7, HeadersJson.write(headers(event, id)));
        insert.setBytes(8, event.payload());
    }

    /** The outbox partition of an aggregate. */
    static int partition(UUID aggregateId) {
        return Math.floorMod(aggregateId.hashCode(), PARTITIONS);
    }

    private Map<String, String> headers(OutboxEvent event, UUID id) {
        Map<String, String> headers = new TreeMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, id.toString());
        headers.put(EventHeaders.TYPE, event.type());
        headers.put(EventHeaders.SOURCE, source);
        headers.put(EventHeaders.TIME, clock.instant().toString());
        headers.put(EventHeaders.PARTITION_KEY, event.aggregateId().toString());
        headers.put(EventHeaders.SEQUENCE, Long.toString(event.aggregateVersion()));
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.put(
                    EventHeaders.TRACE_PARENT,
                    "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                            + span.getTraceFlags().asHex());
        }
        return headers;
    }

    private record WakeAfterCommit(OutboxSignal signal) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to do before: the signal follows the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
