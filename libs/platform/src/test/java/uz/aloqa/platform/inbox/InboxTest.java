package uz.aloqa.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.PlatformDatabase;
import uz.aloqa.platform.outbox.EventHeaders;

@QuarkusTest
@QuarkusTestResource(PlatformDatabase.class)
class InboxTest {

    @Inject
    Inbox inbox;

    @Inject
    ParkedEvents parked;

    @Inject
    AgroalDataSource dataSource;

    private final String consumer = "test-" + UUID.randomUUID();
    private final UUID appeal = UUID.randomUUID();
    private final List<Long> effects = new ArrayList<>();
    private boolean poisonous;

    private ConsumerRecord<String, byte[]> event(UUID aggregate, long version) {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(
                "appeals.v1", 0, version, aggregate.toString(), "{}".getBytes(StandardCharsets.UTF_8));
        header(
                message,
                EventHeaders.ID,
                UUID.nameUUIDFromBytes((aggregate + "/" + version).getBytes(StandardCharsets.UTF_8)));
        header(message, EventHeaders.TYPE, "uz.aloqa.test.v1");
        header(message, EventHeaders.PARTITION_KEY, aggregate);
        header(message, EventHeaders.SEQUENCE, version);
        header(message, EventHeaders.TIME, Instant.EPOCH);
        return message;
    }

    private static void header(ConsumerRecord<String, byte[]> message, String name, Object value) {
        message.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void arrives(long... versions) {
        for (long version : versions) {
            inbox.process(consumer, event(appeal, version), this::effect);
        }
    }

    private void effect(ReceivedEvent event) {
        if (poisonous && event.version() == 2) {
            throw new IllegalArgumentException("can't be read");
        }
        effects.add(event.version());
    }

    @Test
    void anEventThatComesTwiceHasOneEffect() {
        arrives(1, 1, 2, 1, 2);
        assertThat(effects).containsExactly(1L, 2L);
    }

    @Test
    void anEventThatComesTooEarlyWaitsForThoseBeforeIt() {
        arrives(2, 4, 3);
        assertThat(effects).isEmpty();
        arrives(1);
        assertThat(effects).containsExactly(1L, 2L, 3L, 4L);
        assertThat(parked.ofAggregate(consumer, appeal)).isEmpty();
    }

    @Test
    void whatWaitsIsReleasedByARepetitionAfterACrash() {
        arrives(2);
        // Killed after the effect of 1 was committed, before what waited for it was looked for.
        inbox.deliver(consumer, ReceivedEvent.of(event(appeal, 1)), this::effect, true);
        assertThat(effects).containsExactly(1L);
        arrives(1);
        assertThat(effects).containsExactly(1L, 2L);
    }

    @Test
    void aPoisonousEventParksItsAggregateAndNoOther() {
        poisonous = true;
        arrives(1, 2, 3);
        UUID other = UUID.randomUUID();
        inbox.process(consumer, event(other, 1), this::effect);
        assertThat(effects).containsExactly(1L, 1L);
        assertThat(parked.ofAggregate(consumer, appeal))
                .extracting(ReceivedEvent::version)
                .containsExactly(2L, 3L);
    }

    @Test
    void parkedEventsHaveTheirEffectWhenTheyAreReplayed() {
        poisonous = true;
        arrives(1, 2, 3, 4);
        poisonous = false;
        for (ReceivedEvent event : parked.ofAggregate(consumer, appeal)) {
            inbox.deliver(consumer, event, this::effect, true);
        }
        assertThat(effects).containsExactly(1L, 2L, 3L, 4L);
        assertThat(parked.ofAggregate(consumer, appeal)).isEmpty();
        arrives(5);
        assertThat(effects).endsWith(5L);
    }

    @Test
    void anEventWithoutHeadersIsParkedAndTheNextGoesOn() {
        inbox.process(consumer, new ConsumerRecord<>("appeals.v1", 0, 7, "k", new byte[] {1}), this::effect);
        arrives(1);
        assertThat(effects).containsExactly(1L);
        assertThat(parked.list(200)).anyMatch(p -> p.consumer().equals(consumer) && p.version() == 7);
    }

    @Test
    void olderStateNeverReplacesNewer() {
        for (long version : new long[] {3, 1, 7, 5}) {
            inbox.processState(consumer, event(appeal, version), this::effect);
        }
        assertThat(effects).containsExactly(3L, 7L);
    }

    @Test
    void anEffectThatFailsLeavesNothingBehind() throws SQLException {
        inbox.process(consumer, event(appeal, 1), event -> {
            write();
            throw new IllegalArgumentException("after the write");
        });
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM inbox WHERE consumer = 'written-by-" + consumer + "'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
        assertThat(parked.ofAggregate(consumer, appeal)).hasSize(1);
    }

    private void write() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO inbox (consumer, event_id) VALUES ('written-by-" + consumer + "', '"
                    + UUID.randomUUID() + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
