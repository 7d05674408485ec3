package uz.aloqa.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.AppealFixture;
import uz.aloqa.notification.rule.Notices;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.notification.sending.Switchboard;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.testkit.WithStack;

/** What staff see of deliveries, and how failed ones come back. */
@QuarkusTest
@WithStack(database = "notification")
class StaffViewTest {

    private static final String LIST = "/api/v1/deliveries";

    @Inject
    Database database;

    @Inject
    Secrets secrets;

    @Inject
    InboxService inboxes;

    @Inject
    Notices notices;

    @Inject
    Switchboard switchboard;

    private final String district = Somebody.newDistrict();
    private final Somebody ops = new Somebody(UUID.randomUUID(), "ops", null, "en");
    private AppealFixture appeal;

    @BeforeEach
    void anAppealIsRegistered() {
        switchboard.smsThatRefuses();
        Addressee citizen = new Addressee(UUID.randomUUID(), database, secrets).wants(ChannelKind.SMS, Topic.APPEAL);
        appeal = new AppealFixture(
                UUID.randomUUID(), "26-1726266-000123-2", citizen.id(), UUID.randomUUID(), district, null);
        QuarkusTransaction.requiringNew()
                .run(() -> inboxes.deliver(notices.about(appeal.registered()), UUID.randomUUID()));
    }

    @AfterEach
    void smsIsGone() {
        switchboard.off();
    }

    @Test
    void officersSeeTheAppealsOfTheirDistrictAndNoAddressInClear() {
        failed();
        Somebody.dutyOfficer(district)
                .asks()
                .get(LIST + "?appeal=" + appeal.id() + "&channel=SMS")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].reason", equalTo("http-400"))
                .body("items[0].address", matchesPattern("\\+9989\\*{5}\\d\\d"))
                .body("items[0].template", equalTo("appeal-registered"))
                .body("items[0].userId", equalTo(appeal.applicant().toString()));
    }

    @Test
    void anotherDistrictSeesNothingAndResidentsAreRefused() {
        UUID delivery = failed();
        Somebody stranger = Somebody.head(Somebody.newDistrict());
        stranger.asks()
                .get(LIST + "?appeal=" + appeal.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        stranger.asks()
                .get(LIST + "/" + delivery)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:notification-service:delivery-not-found"));
        new Somebody(UUID.randomUUID(), "main-department", district.substring(0, 4), "en")
                .asks()
                .get(LIST + "/" + delivery)
                .then()
                .statusCode(200);
        Somebody.citizen().asks().get(LIST).then().statusCode(403);
        given().get(LIST).then().statusCode(401);
    }

    @Test
    void everyTryIsThereWithItsReason() {
        UUID delivery = failed();
        Somebody.dutyOfficer(district)
                .asks()
                .get(LIST + "/" + delivery)
                .then()
                .statusCode(200)
                .body("tries", hasSize(1))
                .body("tries[0].no", equalTo(1))
                .body("tries[0].outcome", equalTo("PERMANENT"))
                .body("tries[0].reason", equalTo("http-400"));
    }

    @Test
    void theListIsPagedNewestFirst() {
        failed();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = ops.asks()
                    .get(LIST + "?user=" + appeal.applicant() + "&limit=1" + cursor)
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        assertThat(seen).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void operatorsReplayWhatFailedAndOnlyThat() {
        UUID delivery = failed();
        Somebody.dutyOfficer(district)
                .asks()
                .post(LIST + "/" + delivery + "/replay")
                .then()
                .statusCode(403);
        switchboard.smsThatWorks();
        ops.asks().post(LIST + "/" + delivery + "/replay").then().statusCode(200);
        await(delivery, "SENT");
        ops.asks()
                .post(LIST + "/" + delivery + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:notification-service:delivery-not-failed"));
        ops.asks().post(LIST + "/" + UUID.randomUUID() + "/replay").then().statusCode(404);
        ops.asks().get(LIST + "/" + delivery).then().body("tries", hasSize(2));
    }

    @Test
    void afterAnOutageManyAreReplayedAtOnce() {
        UUID delivery = failed();
        Instant since = database.list(
                        "select created_at from delivery where id = ?",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        delivery)
                .getFirst();
        replays(Map.of("channel", "SMS", "since", since.toString(), "reason", "another"))
                .statusCode(200)
                .body("count", equalTo(0));
        switchboard.smsThatWorks();
        int count = replays(Map.of("channel", "SMS", "since", since.toString(), "reason", "http-400"))
                .statusCode(200)
                .extract()
                .path("count");
        assertThat(count).isPositive();
        await(delivery, "SENT");
    }

    @ParameterizedTest
    @CsvSource({"?state=LOST", "?channel=PIGEON", "?appeal=x", "?limit=0", "?cursor=rubbish"})
    void rubbishIsRefused(String query) {
        ops.asks().get(LIST + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aReplayNamesItsChannelAndItsBeginning() {
        replays(Map.of("channel", "SMS")).statusCode(400).contentType("application/problem+json");
        replays(Map.of("since", "2026-11-23T00:00:00Z")).statusCode(400);
    }

    private ValidatableResponse replays(Map<String, String> order) {
        return ops.asks()
                .contentType(ContentType.JSON)
                .body(order)
                .post(LIST + "/replays")
                .then();
    }

    /** The delivery by SMS, once it has failed. */
    private UUID failed() {
        UUID delivery = database.list(
                        "select id from delivery where appeal_id = ? and channel = 'SMS'",
                        row -> row.getObject(1, UUID.class),
                        appeal.id())
                .getFirst();
        await(delivery, "FAILED");
        return delivery;
    }

    private void await(UUID delivery, String state) {
        String now = "";
        for (int i = 0; i < 1_000 && !now.equals(state); i++) {
            Somebody.pause(20);
            now = database.list("select state from delivery where id = ?", row -> row.getString(1), delivery)
                    .getFirst();
        }
        assertThat(now).isEqualTo(state);
    }
}
