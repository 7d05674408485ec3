package uz.aloqa.notification.dispatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.DispatchCompleted;
import uz.aloqa.contracts.DispatchCompleted.DeliveryCount;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.NotificationEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.sending.Switchboard;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

/** One word to very many people. */
@QuarkusTest
@WithStack(database = "notification")
class FanOutTest {

    @Inject
    Database database;

    @Inject
    DispatchService dispatches;

    @Inject
    FanOutService steps;

    @Inject
    DispatchCounting counting;

    @Inject
    Reach reach;

    @Inject
    Switchboard switchboard;

    @BeforeEach
    void topicsAreThere() {
        await(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @AfterEach
    void nothingIsSentAnyMore() {
        switchboard.off();
        Crowd.disperse(database);
    }

    @Test
    void anAlertReachesAHundredThousandInboxesOnce() {
        UUID dispatch = Crowd.of(100_000).told(dispatches, database);
        dispatches.run(dispatch);
        awaitState(dispatch, "DONE");

        assertThat(one("select count(*) from notification where event_id = ?", dispatch))
                .isEqualTo(100_000);
        assertThat(one("select count(distinct recipient) from notification where event_id = ?", dispatch))
                .isEqualTo(100_000);
        assertThat(counting.counts(dispatch)).containsExactly(new DeliveryCount("IN_APP", "DELIVERED", 100_000));
        assertThat(one("""
                        select count(*) from notification n join inbox_head h on h.recipient = n.recipient
                        where n.event_id = ? and h.last_position = n.position
                        """, dispatch)).isEqualTo(100_000);

        DispatchCompleted completed = completed(dispatch);
        assertThat(completed.cancelled()).isFalse();
        assertThat(completed.audience()).isEqualTo(100_000);
        Reach.Figures figures = reach.of(dispatch).orElseThrow();
        assertThat(figures.inInbox()).isEqualTo(100_000);
        assertThat(figures.toHalf()).isLessThanOrEqualTo(figures.toNinety());
    }

    @Test
    void aDispatchThatIsCancelledMidwayStopsAndItsStatesAddUpAtEveryMoment() {
        switchboard.smsThatHangs();
        Crowd crowd = Crowd.of(60_000);
        crowd.everySecondWantsSms(database);
        UUID dispatch = crowd.told(dispatches, database);
        CompletableFuture<Long> watching = CompletableFuture.supplyAsync(() -> watch(dispatch, crowd.size()));
        dispatches.run(dispatch);
        await(() -> one("select count(*) from dispatch_chunk where dispatch_id = ? and state = 'DONE'", dispatch) >= 2);

        assertThat(dispatches.cancel(dispatch)).isTrue();
        long reached = one("select count(*) from notification where event_id = ?", dispatch);
        assertThat(reached).isBetween(10_000L, 55_000L);
        switchboard.off();
        DispatchCompleted completed = completed(dispatch);
        assertThat(watching.join()).isPositive();

        assertThat(one("select count(*) from notification where event_id = ?", dispatch))
                .isEqualTo(reached);
        assertThat(completed.cancelled()).isTrue();
        assertThat(completed.audience()).isEqualTo(crowd.size());
        assertThat(completed.counts())
                .contains(
                        new DeliveryCount("IN_APP", "DELIVERED", reached),
                        new DeliveryCount("IN_APP", "CANCELLED", crowd.size() - reached));
        assertThat(sum(completed.counts(), "IN_APP")).isEqualTo(crowd.size());
        assertThat(sum(completed.counts(), "SMS"))
                .isEqualTo(one("select count(*) from delivery where dispatch_id = ? and channel = 'SMS'", dispatch));
        assertThat(one("select count(*) from delivery where dispatch_id = ? and state = 'PENDING'", dispatch))
                .isZero();
        assertThat(one(
                        "select count(*) from delivery where dispatch_id = ? and channel = 'SMS' and state = 'CANCELLED'",
                        dispatch))
                .isPositive();
        assertThat(dispatches.cancel(dispatch)).isFalse();
    }

    @Test
    void severalHandsAtOnceNeverWriteTheSameChunk() {
        UUID dispatch = Crowd.of(20_000).told(dispatches, database);
        dispatches.run(dispatch);
        List<CompletableFuture<Void>> hands = IntStream.range(0, 4)
                .mapToObj(hand -> CompletableFuture.runAsync(() -> {
                    while (!state(dispatch).equals("DONE")) {
                        steps.planOne();
                        steps.writeOne();
                        steps.finish();
                    }
                }))
                .toList();
        hands.forEach(CompletableFuture::join);

        assertThat(counting.counts(dispatch)).containsExactly(new DeliveryCount("IN_APP", "DELIVERED", 20_000));
        assertThat(one("select count(distinct (recipient, position)) from notification where event_id = ?", dispatch))
                .isEqualTo(20_000);
    }

    @Test
    void oneThatIsCancelledBeforeItRunsTellsNobody() {
        UUID dispatch = Crowd.of(100).told(dispatches, database);
        assertThat(dispatches.cancel(dispatch)).isTrue();
        dispatches.run(dispatch);

        assertThat(completed(dispatch).counts()).containsExactly(new DeliveryCount("IN_APP", "CANCELLED", 100));
    }

    @Test
    void oneToNobodyIsCompleteAtOnce() {
        UUID dispatch = Crowd.of(0).told(dispatches, database);
        dispatches.run(dispatch);

        assertThat(completed(dispatch).counts()).isEmpty();
    }

    @Test
    void whoOpensItIsCountedOnce() {
        UUID dispatch = Crowd.of(10).told(dispatches, database);
        assertThat(reach.of(dispatch).orElseThrow().toHalf()).isNull();
        dispatches.run(dispatch);
        awaitState(dispatch, "DONE");
        database.list(
                        "select user_id from dispatch_member where dispatch_id = ? limit 3",
                        row -> row.getObject(1, UUID.class),
                        dispatch)
                .forEach(member -> new Somebody(member, "citizen", null, "en")
                        .asks()
                        .post("/api/v1/notifications/read-all")
                        .then()
                        .statusCode(204));

        Reach.Figures figures = reach.of(dispatch).orElseThrow();
        assertThat(figures.audience()).isEqualTo(10);
        assertThat(figures.inInbox()).isEqualTo(10);
        assertThat(figures.opened()).isEqualTo(3);
        assertThat(figures.handedOver()).isZero();
        assertThat(figures.unsubscribed()).isZero();
        assertThat(figures.toNinety()).isNotNull();
        assertThat(counting.counts(dispatch))
                .containsExactly(new DeliveryCount("IN_APP", "DELIVERED", 7), new DeliveryCount("IN_APP", "READ", 3));
        assertThat(reach.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void everyDispatchOfAnAnnouncementIsStoppedWithIt() {
        UUID dispatch = Crowd.of(10).told(dispatches, database);
        UUID announcement = database.list(
                        "select announcement_id from dispatch where id = ?",
                        row -> row.getObject(1, UUID.class),
                        dispatch)
                .getFirst();
        dispatches.cancelAllOf(announcement);
        assertThat(state(dispatch)).isEqualTo("CANCELLED");
    }

    @Test
    void staffSeeHowFarItIs() {
        UUID dispatch = Crowd.of(10).told(dispatches, database);
        Somebody auditor = new Somebody(UUID.randomUUID(), "auditor", "1726", "en");
        auditor.asks()
                .get("/api/v1/deliveries/dispatches/" + dispatch)
                .then()
                .statusCode(200)
                .body("state", equalTo("GATHERING"))
                .body("counts[0].channel", equalTo("IN_APP"))
                .body("counts[0].state", equalTo("PENDING"))
                .body("counts[0].count", equalTo(10));
        auditor.asks()
                .get("/api/v1/deliveries/dispatches/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:notification-service:dispatch-not-found"));
        Somebody.citizen()
                .asks()
                .get("/api/v1/deliveries/dispatches/" + dispatch)
                .then()
                .statusCode(403);
        given().get("/api/v1/deliveries/dispatches/" + dispatch).then().statusCode(401);
    }

    private long watch(UUID dispatch, long audience) {
        long looks = 0;
        while (one("select count(*) from dispatch where id = ? and completed_at is null", dispatch) == 1) {
            assertThat(sum(counting.counts(dispatch), "IN_APP")).isEqualTo(audience);
            looks++;
        }
        return looks;
    }

    private static long sum(List<DeliveryCount> counts, String channel) {
        return counts.stream()
                .filter(count -> count.channel().equals(channel))
                .mapToLong(DeliveryCount::count)
                .sum();
    }

    private DispatchCompleted completed(UUID dispatch) {
        await(() -> one("select count(*) from dispatch where id = ? and completed_at is not null", dispatch) == 1);
        Event event = Events.read(Topics.NOTIFICATIONS_V1, dispatch, 1, Somebody.PATIENCE)
                .getFirst();
        return (DispatchCompleted)
                EventJson.read(event.payload().getBytes(StandardCharsets.UTF_8), NotificationEvent.class);
    }

    private void awaitState(UUID dispatch, String state) {
        await(() -> state(dispatch).equals(state));
    }

    private static void await(BooleanSupplier reached) {
        for (int i = 0; !reached.getAsBoolean(); i++) {
            if (i > 12_000) {
                throw new AssertionError("not reached");
            }
            Somebody.pause(10);
        }
    }

    private String state(UUID dispatch) {
        return database.list("select state from dispatch where id = ?", row -> row.getString(1), dispatch)
                .getFirst();
    }

    private long one(String sql, Object... arguments) {
        return database.list(sql, row -> row.getLong(1), arguments).getFirst();
    }
}
