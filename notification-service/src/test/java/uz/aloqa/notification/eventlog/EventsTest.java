package uz.aloqa.notification.eventlog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uz.aloqa.notification.webhook.Integrator.until;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.contracts.AnnouncementCancelled;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.AppealFixture;
import uz.aloqa.notification.webhook.Integrator;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class EventsTest {

    private static final String EVENTS = "/api/v1/events";

    @Inject
    Database database;

    private final String district = Integrator.newDistrict();
    /** What is open to everybody, like announcements, may happen at any time. */
    private static final String MESSAGES = "&types=uz.aloqa.message-posted.v1";

    private final Integrator integrator = Integrator.of(district);

    @Test
    void anIntegratorReadsItsEventsPageByPageEachOnceAndInOrder() {
        String cursor = end();
        List<String> written = LogWriter.write(database, district, 25).stream()
                .map(UUID::toString)
                .toList();
        LogWriter.write(database, Integrator.newDistrict(), 5);

        List<String> read = new ArrayList<>();
        while (read.size() < 25) {
            JsonPath page = read(cursor, "limit=10&wait=10" + MESSAGES);
            assertThat(page.getList("items").size()).isLessThanOrEqualTo(10);
            read.addAll(page.getList("items.id"));
            cursor = page.getString("cursor");
        }
        assertThat(read).containsExactlyElementsOf(written);
        JsonPath rest = read(cursor, "wait=0" + MESSAGES);
        assertThat(rest.getList("items")).isEmpty();
        assertThat(rest.getBoolean("more")).isFalse();
    }

    @Test
    void whoWaitsHearsOfAnEventWhenItHappens() {
        String cursor = end();
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> read(cursor, "wait=20"));
        Integrator.pause(300);
        assertThat(waiting).isNotDone();
        AppealFixture appeal = AppealFixture.atDesk(UUID.randomUUID(), district);
        Events.of(appeal.registered()).key(appeal.id()).to(Topics.APPEALS_V1);

        assertThat(waiting.join().getString("items[0].data.number")).isEqualTo(appeal.number());
    }

    @Test
    void onlyTheTypesAskedForAreRead() {
        String cursor = end();
        LogWriter.write(database, UUID.randomUUID(), district, "uz.aloqa.appeal-rated.v1");
        UUID wanted = UUID.randomUUID();
        LogWriter.write(database, wanted, district, "uz.aloqa.appeal-answered.v1");

        JsonPath page = read(cursor, "wait=10&types=uz.aloqa.appeal-answered.v1,tasks.v1");
        assertThat(page.getList("items.id")).containsExactly(wanted.toString());
    }

    /** The trap of cursors over sequences: who takes a low number and commits late would be passed over. */
    @Test
    void anEventWhoseTransactionCommitsLateIsNotPassedOver() throws Exception {
        String cursor = end();
        UUID late = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Thread slow = Thread.ofPlatform()
                .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                    LogWriter.write(database, late, district, "uz.aloqa.message-posted.v1");
                    written.countDown();
                    try {
                        commit.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        written.await();
        UUID early = LogWriter.write(database, district, 1).getFirst();
        JsonPath first = read(cursor, "wait=10");
        assertThat(first.getList("items.id")).containsExactly(early.toString());
        commit.countDown();
        slow.join();

        JsonPath second = read(first.getString("cursor"), "wait=10");
        assertThat(second.getList("items.id")).containsExactly(late.toString());
    }

    @Test
    void manyWritersAndManyReadersLoseAndDoubleNothing() {
        String cursor = end();
        List<CompletableFuture<List<String>>> readers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    List<String> seen = new ArrayList<>();
                    String at = cursor;
                    while (seen.size() < 400) {
                        JsonPath page = read(at, "wait=5&limit=" + (7 + i));
                        seen.addAll(page.getList("items.id"));
                        at = page.getString("cursor");
                    }
                    return seen;
                }))
                .toList();
        List<Thread> writers = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofPlatform().start(() -> LogWriter.write(database, district, 100)))
                .toList();
        writers.forEach(writer -> {
            try {
                writer.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        List<String> first = readers.getFirst().join();
        assertThat(first).hasSize(400).doesNotHaveDuplicates();
        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEqualTo(first));
    }

    @Test
    void whatIsNotOpenToEverybodyStaysWithThoseWhoSeeTheCountry() {
        Integrator national = Integrator.national();
        String cursor = national.asks()
                .get(EVENTS + "?since=2100-01-01T00:00:00Z")
                .jsonPath()
                .getString("cursor");
        String mine = end();
        UUID announcement = UUID.randomUUID();
        Events.of(new AnnouncementCancelled(
                        announcement, AnnouncementKind.NEWS, 2, false, java.time.Instant.parse("2026-11-23T05:30:00Z")))
                .key(announcement)
                .to(Topics.ANNOUNCEMENTS_V1);

        until(
                "seen by the country",
                () -> national.asks()
                        .get(EVENTS + "?limit=200&types=announcements.v1&wait=5&cursor=" + cursor)
                        .jsonPath()
                        .getList("items.subject")
                        .contains(announcement.toString()));
        assertThat(read(mine, "types=announcements.v1").getList("items.subject"))
                .doesNotContain(announcement.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "cursor=rubbish, 400, cursor-malformed",
        "limit=201, 400, limit-out-of-range",
        "types=gossip.v1, 400, event-type-unknown",
        "wait=21, 400, validation",
        "since=yesterday, 400, malformed-parameter",
        "cursor=LTU, 422, cursor-expired"
    })
    void rubbishIsRefusedWithItsReason(String query, int status, String problem) {
        integrator
                .asks()
                .get(EVENTS + "?" + query)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:problem:notification-service:" + problem));
    }

    @Test
    void onlyIntegratorsRead() {
        given().get(EVENTS).then().statusCode(401);
        Somebody.citizen().asks().get(EVENTS).then().statusCode(403);
    }

    private String end() {
        return integrator
                .asks()
                .get(EVENTS + "?since=2100-01-01T00:00:00Z")
                .jsonPath()
                .getString("cursor");
    }

    private JsonPath read(String cursor, String query) {
        return integrator.asks().get(EVENTS + "?cursor=" + cursor + "&" + query).jsonPath();
    }
}
