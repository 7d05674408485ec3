package uz.aloqa.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.topics.TopicSetup;

/**
 * Relays waiting events to Kafka: in order per aggregate, at least once, by whichever replica holds the partition's lock
 * (docs/adr/0004). Send, wait for all acknowledgements, then delete; after any failure read again from the table.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration BALANCE_EVERY = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final OutboxTable table;
    private final OutboxSignal signal;
    private final EventProducer producer;
    private final TopicSetup topics;
    private final Clock clock;
    private final RelayConfig config;
    private final Timer lag;
    private final UUID relayId = UUID.randomUUID();
    private @Nullable PartitionLocks locks;
    private Instant balancedAt = Instant.EPOCH;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxTable table,
            OutboxSignal signal,
            EventProducer producer,
            @Readiness TopicSetup topics,
            Clock clock,
            RelayConfig config,
            MeterRegistry metrics) {
        this.table = table;
        this.signal = signal;
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
        this.config = config;
        this.lag = Timer.builder("aloqa.outbox.lag")
                .description("from the command's insert to the broker's acknowledgement")
                .publishPercentileHistogram()
                .register(metrics);
        metrics.gauge("aloqa.outbox.waiting", table, t -> (double) t.size());
    }

    void start(@Observes StartupEvent event, @ConfigProperty(name = "aloqa.outbox.enabled") boolean enabled) {
        if (enabled) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon(true).start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try {
                if (topics.areThere(config.poll()) && !relayOnce()) {
                    signal.await(config.poll());
                }
            } catch (InterruptedException e) {
                running = false;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warnf("relay pauses: %s", e.getMessage());
                startAfresh();
            }
        }
        closeLocks();
        producer.close();
    }

    private boolean relayOnce() throws SQLException, ExecutionException, InterruptedException {
        PartitionLocks held = locks();
        if (Duration.between(balancedAt, clock.instant()).compareTo(BALANCE_EVERY) >= 0) {
            held.balance();
            balancedAt = clock.instant();
        }
        Integer[] partitions = held.owned();
        List<OutboxTable.Waiting> waiting = partitions.length == 0 ? List.of() : table.first(partitions, BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(waiting.size());
        for (OutboxTable.Waiting event : waiting) {
            acknowledgements.add(producer.send(event.message()));
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        table.remove(waiting);
        Instant now = clock.instant();
        waiting.forEach(event -> lag.record(Duration.between(event.appendedAt(), now)));
        return true;
    }

    private PartitionLocks locks() throws SQLException {
        if (locks == null) {
            locks = PartitionLocks.open(config.url(), config.user(), config.password(), relayId);
            balancedAt = Instant.EPOCH;
        }
        return locks;
    }

    private void startAfresh() {
        closeLocks();
        producer.close();
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void closeLocks() {
        if (locks != null) {
            locks.close();
            locks = null;
        }
    }
}
