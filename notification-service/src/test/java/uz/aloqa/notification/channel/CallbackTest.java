package uz.aloqa.notification.channel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.notification.database.Database;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class CallbackTest {

    private static final String ESKIZ = "/api/v1/callbacks/eskiz/secret-of-eskiz-in-tests";
    private static final String PLAYMOBILE = "/api/v1/callbacks/playmobile/secret-of-playmobile-in-tests";
    private static final String TELEGRAM = "/api/v1/callbacks/telegram";

    @RegisterExtension
    final LogCanary canary = new LogCanary("998901234567", "in-tests", "one-time-canary");

    @Inject
    Database database;

    private final String id = UUID.randomUUID().toString();

    @Test
    void eskizTellsThatAMessageArrived() {
        String report =
                "{\"request_id\":\"" + id + "\",\"message_id\":4385062,\"user_sms_id\":\"x\",\"country\":\"UZ\","
                        + "\"phone_number\":\"998901234567\",\"sms_count\":\"1\",\"status\":\"DELIVRD\","
                        + "\"status_date\":\"2026-11-24 11:00:36\"}";

        post(ESKIZ, report).statusCode(200).body("taken", equalTo(1));
        post(ESKIZ, report).statusCode(200);

        assertThat(kept("eskiz", id)).containsExactly("DELIVERED null");
    }

    @Test
    void eskizMayTellTheSameAsAForm() {
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("request_id", id)
                .formParam("status", "UNDELIV")
                .post(ESKIZ)
                .then()
                .statusCode(200);
        assertThat(kept("eskiz", id)).containsExactly("FAILED eskiz-undeliv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW", "STORED", "ACCEPTED", "TRANSMTD", "WAITING", "something new"})
    void whatIsSaidOnTheWayChangesNothing(String status) {
        post(ESKIZ, "{\"request_id\":\"" + id + "\",\"status\":\"" + status + "\"}")
                .statusCode(200)
                .body("taken", equalTo(0));
        assertThat(kept("eskiz", id)).isEmpty();
    }

    @Test
    void playMobileTellsOfSeveralMessages() {
        String other = UUID.randomUUID().toString();
        post(
                        PLAYMOBILE,
                        "{\"messages\":[{\"message-id\":\"" + id + "\",\"channel\":\"sms\",\"status\":\"Delivered\","
                                + "\"status-date\":\"2026-11-24 11:00:14\"},{\"message-id\":\"" + other
                                + "\",\"status\":\"Expired\"},{\"message-id\":\"z\",\"status\":\"Transmitted\"}]}")
                .statusCode(200)
                .body("taken", equalTo(2));
        assertThat(kept("playmobile", id)).containsExactly("DELIVERED null");
        assertThat(kept("playmobile", other)).containsExactly("EXPIRED playmobile-expired");
    }

    @Test
    void telegramTellsWhatSomebodyWroteToTheBot() {
        given().header("X-Telegram-Bot-Api-Secret-Token", "secret-of-telegram-in-tests")
                .contentType("application/json")
                .body("{\"update_id\":1,\"message\":{\"message_id\":2,\"from\":{\"id\":5000123456},"
                        + "\"chat\":{\"id\":5000123456,\"type\":\"private\"},\"text\":\"/start one-time-canary\"}}")
                .post(TELEGRAM)
                .then()
                .statusCode(200)
                .body("method", equalTo("sendMessage"))
                .body("chat_id", equalTo(5_000_123_456L))
                .body("text", startsWith("Bu bot faqat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/callbacks/eskiz/secret-of-playmobile-in-tests",
                "/api/v1/callbacks/eskiz/x",
                "/api/v1/callbacks/eskiz/Secret-of-eskiz-in-tests",
                "/api/v1/callbacks/playmobile/secret-of-eskiz-in-tests",
                "/api/v1/callbacks/somebody/secret-of-eskiz-in-tests"
            })
    void nobodyElseIsBelieved(String path) {
        String report = path.startsWith("/api/v1/callbacks/playmobile/")
                ? "{\"messages\":[{\"message-id\":\"" + id + "\",\"status\":\"Delivered\"}]}"
                : "{\"request_id\":\"" + id + "\",\"status\":\"DELIVRD\"}";
        post(path, report).statusCode(404).contentType("application/problem+json");
        assertThat(kept("eskiz", id)).isEmpty();
        assertThat(kept("playmobile", id)).isEmpty();
    }

    @Test
    void anUpdateWithoutTelegramsSecretIsNotBelieved() {
        post(TELEGRAM, "{\"update_id\":1}").statusCode(404).body("type", endsWith(":callback-unknown"));
        given().header("X-Telegram-Bot-Api-Secret-Token", "guess")
                .contentType("application/json")
                .body("{\"update_id\":1}")
                .post(TELEGRAM)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "17",
                "{}",
                "{\"status\":null}",
                "{\"messages\":17}",
                "{\"messages\":[null]}",
                "{\"update_id\":1,\"message\":{}}",
                "\u0000"
            })
    void whatIsNoReportIsAProblem(String body) {
        for (String path : new String[] {ESKIZ, PLAYMOBILE}) {
            post(path, body).statusCode(400).contentType("application/problem+json");
        }
        given().header("X-Telegram-Bot-Api-Secret-Token", "secret-of-telegram-in-tests")
                .contentType("application/json")
                .body(body)
                .post(TELEGRAM)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aKeyThatForgesLinesOfTheLogIsNotWrittenThere() {
        post(ESKIZ, "{\"request_id\":\"1\\n2026 ERROR 998901234567\",\"status\":\"DELIVRD\"}")
                .statusCode(200);
    }

    @Test
    void aPageLearnsTheKeyToSubscribeWithOnlyWhereWebPushIsOn() {
        given().get("/api/v1/notification-preferences/web-push-key")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith(":web-push-off"));
    }

    /** What is kept of a report that no delivery is known for yet. */
    private List<String> kept(String provider, String providerId) {
        return database.list(
                "select state, reason from delivery_report where provider = ? and provider_id = ?",
                row -> row.getString(1) + " " + row.getString(2),
                provider,
                providerId);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json").body(body).post(path).then();
    }
}
