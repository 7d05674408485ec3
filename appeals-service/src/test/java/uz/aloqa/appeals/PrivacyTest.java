package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** Plants words that occur nowhere else in every field a person can fill, and looks where they turn up. */
@QuarkusTest
@WithStack(database = "appeals")
class PrivacyTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void whatPeopleWriteReachesNeitherTheTopicNorTheLogNorAProblem() {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Handler listener = listener(log);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            String token =
                    TestTokens.of("citizen1").claim("name", "kanareyka-nom").sign();
            JsonPath appeal = Api.bearing(token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of(
                            "kind",
                            "COMPLAINT",
                            "text",
                            "kanareyka-matn",
                            "mahallaCode",
                            Town.BOGISHAMOL,
                            "applicant",
                            Map.of(
                                    "fullName", "kanareyka-ism",
                                    "residence", "kanareyka-manzil",
                                    "phone", "+998977777733",
                                    "email", "kanareyka@example.uz")))
                    .post(Api.APPEALS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            String id = appeal.getString("id");
            Api.say("citizen1", id, "kanareyka-xabar").then().statusCode(201);
            Api.say("inspector1", id, "kanareyka-savol").then().statusCode(201);
            Api.command(
                            "duty1",
                            id,
                            "assignment",
                            "\"4\"",
                            Map.of("inspectorId", Town.COLLEAGUE.id().toString(), "note", "kanareyka-rezolyutsiya"))
                    .then()
                    .statusCode(200);
            String colleague = TestTokens.of("inspector1")
                    .subject(Town.COLLEAGUE.userId().toString())
                    .sign();
            Api.bearing(colleague)
                    .header("If-Match", "\"5\"")
                    .body(Map.of("outcome", "REFUSED", "text", "kanareyka-javob"))
                    .post(Api.APPEALS + "/" + id + "/answer")
                    .then()
                    .statusCode(200);
            Api.command("citizen1", id, "rating", "\"6\"", Map.of("score", 1, "comment", "kanareyka-izoh"))
                    .then()
                    .statusCode(200);
            String second = Api.filed(Map.of("kind", "APPLICATION", "text", "x", "mahallaCode", Town.BOGISHAMOL))
                    .getString("id");
            Api.command("citizen1", second, "withdrawal", "\"2\"", Map.of("reason", "kanareyka-sabab"))
                    .then()
                    .statusCode(200);
            String problem = Api.file(
                            "citizen1",
                            UUID.randomUUID().toString(),
                            Map.of(
                                    "kind",
                                    "APPLICATION",
                                    "text",
                                    "kanareyka-xato",
                                    "applicant",
                                    Map.of("phone", "kanareyka-telefon", "email", "kanareyka")))
                    .then()
                    .statusCode(400)
                    .extract()
                    .asString();
            assertThat(problem).doesNotContain("kanareyka");

            Events.read(Topics.APPEALS_V1, id, 7, Duration.ofSeconds(20));
            Events.read(Topics.APPEALS_V1, second, 3, Duration.ofSeconds(20));
            List<Event> topic = Events.readAll(Topics.APPEALS_V1);
            assertThat(topic).isNotEmpty();
            assertThat(topic)
                    .allSatisfy(event -> assertThat(event.toString())
                            .doesNotContain("kanareyka")
                            .doesNotContain("977777733"));
            assertThat(log).isNotEmpty().anySatisfy(line -> assertThat(line).contains(id));
            assertThat(log).allSatisfy(line -> assertThat(line).doesNotContain("kanareyka", "977777733"));
        } finally {
            root.removeHandler(listener);
        }
    }

    @Test
    void theKeyOfARequestKeepsNoSecondCopyOfPersonalData() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        Api.file("citizen1", key, filing).then().statusCode(201);
        assertThat(Town.number("select count(*) from idempotency_key where key = '" + key
                        + "' and cast(answer as text) like '%Karimova%'"))
                .isZero();
        assertThat(Town.number("select count(*) from idempotency_key where key = '" + key + "'"))
                .isEqualTo(1);
    }

    private static Handler listener(Queue<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                Object[] parameters = line.getParameters();
                lines.add(line.getMessage()
                        + (parameters == null ? "" : List.of(parameters).toString()));
            }

            @Override
            public void flush() {
                // kept in memory
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
    }
}
