package uz.aloqa.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.PlatformDatabase;

@QuarkusTest
@QuarkusTestResource(PlatformDatabase.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    RecordingProducer broker;

    @Inject
    OutboxTable table;

    @Inject
    RelayConfig config;

    private final UUID appeal = UUID.randomUUID();

    private OutboxEvent event(long version) {
        return new OutboxEvent(
                "appeals.v1",
                appeal.toString(),
                appeal,
                version,
                "uz.aloqa.test.v1",
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    private void append(long version) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(version)));
    }

    private void awaitSent(int count) {
        await().atMost(Duration.ofSeconds(10)).until(() -> new HashSet<>(broker.of(appeal.toString())).size() == count);
    }

    @Test
    void anEventIsNotAppendedOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(event(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventOfARolledBackCommandIsNeverSent() {
        QuarkusTransaction.begin();
        outbox.append(event(1));
        QuarkusTransaction.rollback();
        append(2);
        awaitSent(1);
        assertThat(broker.of(appeal.toString())).containsExactly(appeal + "/2");
    }

    @Test
    void manyEventsAreAppendedAtOnceAndInOrder() {
        assertThatThrownBy(() -> outbox.appendAll(List.of(event(1)))).isInstanceOf(IllegalStateException.class);
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.appendAll(List.of());
            outbox.appendAll(
                    LongStream.rangeClosed(1, 300).mapToObj(this::event).toList());
        });
        awaitSent(300);
        assertThat(broker.of(appeal.toString()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 300)
                        .mapToObj(version -> appeal + "/" + version)
                        .toList());
    }

    @Test
    void ofManyEventsEitherAllAreAppendedOrNone() {
        append(2);
        awaitSent(1);
        QuarkusTransaction.begin();
        outbox.append(event(4));
        assertThatThrownBy(() -> outbox.appendAll(List.of(event(3), event(4))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2 events");
        QuarkusTransaction.rollback();
        append(5);
        awaitSent(2);

        assertThat(broker.of(appeal.toString())).containsExactly(appeal + "/2", appeal + "/5");
    }

    @Test
    void aStateThatStillWaitsIsNotAppendedAgain() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(event(1));
            outbox.appendAgain(event(1));
        });
        awaitSent(1);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(2)));
        awaitSent(2);

        assertThat(broker.of(appeal.toString())).containsExactly(appeal + "/1", appeal + "/2");
    }

    @Test
    void aStateThatWasSentIsSentAgain() {
        append(1);
        awaitSent(1);
        await().atMost(Duration.ofSeconds(10)).until(() -> table.size() == 0);

        QuarkusTransaction.requiringNew().run(() -> outbox.appendAgain(event(1)));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(broker.of(appeal.toString())).containsExactly(appeal + "/1", appeal + "/1"));
    }

    @Test
    void twoEventsOfOneAggregateNeverShareAVersion() {
        QuarkusTransaction.begin();
        outbox.append(event(1));
        assertThatThrownBy(() -> outbox.append(event(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 of " + appeal);
        QuarkusTransaction.rollback();
    }

    @Test
    void eventsOfAnAggregateAreSentInOrderAndThenGone() {
        IntStream.rangeClosed(1, 50).forEach(this::append);
        awaitSent(50);
        assertThat(broker.of(appeal.toString()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(version -> appeal + "/" + version)
                        .toList());
        await().atMost(Duration.ofSeconds(5)).until(() -> table.size() == 0);
    }

    @Test
    void aBrokerThatIsAwayLosesNothing() {
        broker.refusals.set(3);
        append(1);
        append(2);
        awaitSent(2);
        assertThat(broker.of(appeal.toString())).contains(appeal + "/1", appeal + "/2");
    }

    @Test
    void replicasShareThePartitionsAndTakeOverWhatADeadOneHeld() throws SQLException, InterruptedException {
        // the relay of this application is a replica too, and holds all partitions while it is alone
        PartitionLocks second = PartitionLocks.open(config.url(), config.user(), config.password(), UUID.randomUUID());
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            second.balance();
            return second.owned().length == Outbox.PARTITIONS / 2;
        });
        PartitionLocks third = PartitionLocks.open(config.url(), config.user(), config.password(), UUID.randomUUID());
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            second.balance();
            third.balance();
            return third.owned().length >= Outbox.PARTITIONS / 3;
        });
        assertThat(Set.of(second.owned())).doesNotContain(third.owned());
        third.close();
        second.close();
        append(1);
        awaitSent(1);
    }
}
