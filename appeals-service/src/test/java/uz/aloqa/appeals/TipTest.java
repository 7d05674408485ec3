package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
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
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.contracts.AnnouncementPublished;
import uz.aloqa.contracts.AnnouncementReplied;
import uz.aloqa.contracts.ReplyKind;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestDatabase;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** Anonymous tips: a dialogue with somebody of whom nothing is known. */
@QuarkusTest
@WithStack(database = "appeals")
class TipTest {

    private static final String DOOR = "/api/v1/anonymous-tips";
    private static final String TIPS = "/api/v1/tips";
    private static final String CANARY = "kanareyka-anonim-xabar";
    private static final String ADDRESS = "203.0.113.77";

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void aTipLeavesNoTraceOfItsSenderInDatabaseLogOrTopics() throws SQLException {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try {
            String receipt = give(telling(), CANARY + " yertoʻlada sotadi")
                    .then()
                    .statusCode(201)
                    .body("receipt", matchesPattern("\\d{4} \\d{4} \\d{4} \\d{4}"))
                    .extract()
                    .path("receipt");
            String id = newest();
            dialogue(telling(), receipt, CANARY + " yana bir gap").then().statusCode(200);
            dialogue(telling(), "0000 0000 0000 0000", null).then().statusCode(404);
            telling().body("{\"" + CANARY + "\": 1}").post(DOOR).then().statusCode(400);
            post("specialist1", id, CANARY + " savol").then().statusCode(201);
            dialogue(telling(), receipt, null).then().statusCode(200).body("messages", hasSize(3));
            Events.read(Topics.REPORTS_V1, id, 3, Duration.ofSeconds(20));

            List<String> traces = new ArrayList<>();
            String digits = receipt.replace(" ", "");
            for (String canary : List.of(CANARY, ADDRESS, digits, receipt)) {
                traces.addAll(inDatabase(canary));
                for (String topic : List.of(
                        Topics.REPORTS_V1, Topics.APPEALS_V1, Topics.ANNOUNCEMENTS_V1, Topics.NOTIFICATIONS_V1)) {
                    Events.readAll(topic).stream()
                            .map(Event::toString)
                            .filter(event -> event.contains(canary))
                            .forEach(event -> traces.add(topic + ": " + event));
                }
                log.stream().filter(line -> line.contains(canary)).forEach(line -> traces.add("log: " + line));
            }
            assertThat(traces).isEmpty();
            assertThat(log)
                    .as("the log was listened to")
                    .anySatisfy(line -> assertThat(line).contains(id));
            assertThat(inDatabase(id)).as("the search does find what is there").isNotEmpty();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    @Test
    void theReceiptOpensADialogueAndNothingElseDoes() {
        String receipt = give(telling(), "Mashina raqamini koʻrdim").path("receipt");
        String id = newest();
        post("specialist1", id, "Rangi qanaqa?").then().statusCode(201).body("seq", equalTo(2));
        dialogue(telling(), receipt.replace(" ", ""), "Oq edi")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("messages.author", contains("TIPSTER", "SPECIALIST", "TIPSTER"))
                .body("messages.text", contains("Mashina raqamini koʻrdim", "Rangi qanaqa?", "Oq edi"));
        char last = receipt.charAt(receipt.length() - 1);
        String guess = receipt.substring(0, receipt.length() - 1) + (char) ('0' + (last - '0' + 1) % 10);
        dialogue(telling(), guess, null)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:appeals-service:receipt-unknown"));
        close(id, "\"3\"").then().statusCode(200).body("status", equalTo("CLOSED"));
        dialogue(telling(), receipt, "Yana").then().statusCode(409);
        dialogue(telling(), receipt, null).then().statusCode(200).body("conclusion", equalTo("CONFIRMED"));
    }

    @Test
    void onlySpecialistsOfTheDepartmentReadTips() {
        give(telling(), "Bir gap bor").then().statusCode(201);
        String id = newest();
        Api.as("specialist1").get(TIPS + "/" + id + "/messages").then().body("items[0].text", equalTo("Bir gap bor"));
        for (String stranger : List.of("duty1", "head1", "region1", "inspector1", "citizen1", "ops1", "auditor1")) {
            Api.as(stranger).get(TIPS + "/" + id).then().statusCode(403);
        }
        String elsewhere =
                TestTokens.of("specialist1").department(Town.CHILONZOR).sign();
        for (String path : List.of("", "/messages", "/history")) {
            Api.bearing(elsewhere).get(TIPS + "/" + id + path).then().statusCode(404);
        }
        Api.bearing(elsewhere).get(TIPS).then().body("items.id", not(hasItem(id)));
        String region = TestTokens.of("specialist1").department("1726").sign();
        Api.bearing(region).get(TIPS + "/" + id).then().statusCode(200);
        assertThat(Town.number("select count(*) from personal_data_access where register = 'TIP' and subject_id = '"
                        + id + "' and person_id is null"))
                .isPositive();
    }

    @Test
    void aChallengeIsGoodForOneRequestAndOnlyWhenSolved() {
        Map<String, Object> proof = proof();
        Map<String, Object> tip = Map.of("proof", proof, "text", "Bir gap", "districtSoato", Town.YUNUSOBOD);
        telling().body(tip).post(DOOR).then().statusCode(201);
        telling()
                .body(tip)
                .post(DOOR)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:challenge-used"));
        String challenge = (String) proof.get("challenge");
        for (String forged :
                List.of(challenge.replaceFirst("\\.8\\.", ".0."), "x.9999999999.0.y", challenge + "A", "x", "...")) {
            refused(Map.of("challenge", forged, "nonce", "1"));
        }
        String fresh = challenge();
        long unsolved = 0;
        while (zeroBits(fresh, unsolved) >= 8) {
            unsolved++;
        }
        refused(Map.of("challenge", fresh, "nonce", Long.toString(unsolved)));
    }

    @Test
    void wordsOfAnEmergencyGetTheAdviceAndHurry() {
        give(telling(), "У соседа заложники, он с ножом")
                .then()
                .statusCode(201)
                .body("emergencyAdvice.call", contains("102", "112"));
        Api.as("specialist1").get(TIPS + "/" + newest()).then().body("urgent", equalTo(true));
    }

    @Test
    void aReplyToAnAnnouncementBecomesATipOnceWithoutTheAccountThatReplied() throws SQLException {
        UUID announcement = UUID.randomUUID();
        UUID reply = UUID.randomUUID();
        UUID author = UUID.randomUUID();
        Events.of(new AnnouncementPublished(
                        announcement,
                        AnnouncementKind.NEWS,
                        1,
                        true,
                        null,
                        null,
                        List.of(),
                        List.of(Town.YUNUSOBOD),
                        List.of(),
                        null,
                        Clock.systemUTC().instant()))
                .key(announcement)
                .sequence(1)
                .to(Topics.ANNOUNCEMENTS_V1);
        for (long sequence : new long[] {2, 2, 3}) {
            Events.of(new AnnouncementReplied(
                            announcement,
                            reply,
                            author,
                            sequence == 3 ? ReplyKind.APPEAL : ReplyKind.TIP,
                            Clock.systemUTC().instant()))
                    .key(announcement)
                    .sequence(sequence)
                    .to(Topics.ANNOUNCEMENTS_V1);
        }
        Town.eventually(() -> Town.number("select count(*) from inbox_position where consumer ="
                        + " 'appeals.announcement-replies' and aggregate_id = '" + announcement + "' and version = 3")
                == 1);
        assertThat(Town.number("select count(*) from tip where announcement_id = '" + announcement + "'"))
                .isEqualTo(1);
        Api.as("specialist1")
                .get(TIPS + "/" + reply)
                .then()
                .statusCode(200)
                .body("source", equalTo("ANNOUNCEMENT"))
                .body("words", equalTo("/api/v1/announcement-drafts/" + announcement + "/tips"));
        post("specialist1", reply.toString(), "Savol").then().statusCode(409);
        assertThat(inDatabase(author.toString())).isEmpty();
        assertThat(Events.read(Topics.REPORTS_V1, reply, 1, Duration.ofSeconds(20)))
                .hasSize(1);
    }

    private static void refused(Map<String, Object> proof) {
        telling()
                .body(Map.of("proof", proof, "text", "Bir gap"))
                .post(DOOR)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:appeals-service:proof-wrong"));
    }

    /** A client that tells all it can of its owner. */
    private static RequestSpecification telling() {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .header("X-Forwarded-For", ADDRESS)
                .header("Forwarded", "for=" + ADDRESS)
                .header("X-Real-IP", ADDRESS)
                .header("User-Agent", CANARY + "-agent/1.0")
                .header("Referer", "https://example.uz/" + CANARY)
                .header("X-Device-Id", CANARY + "-device")
                .header("X-Request-Id", CANARY + "-request")
                .cookie("session", CANARY + "-cookie");
    }

    private static Response give(RequestSpecification client, String text) {
        return client.body(Map.of("proof", proof(), "text", text, "districtSoato", Town.YUNUSOBOD))
                .post(DOOR);
    }

    private static Response dialogue(RequestSpecification client, String receipt, String text) {
        Map<String, Object> shown = new HashMap<>(Map.of("proof", proof(), "receipt", receipt));
        if (text != null) {
            shown.put("text", text);
        }
        return client.body(shown).post(DOOR + "/dialogue");
    }

    private static Response post(String username, String id, String text) {
        return Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", text))
                .post(TIPS + "/" + id + "/messages");
    }

    private static Response close(String id, String version) {
        return Api.as("specialist1")
                .header("If-Match", version)
                .body(Map.of("conclusion", "CONFIRMED"))
                .post(TIPS + "/" + id + "/closing");
    }

    private static String newest() {
        return Api.as("specialist1")
                .get(TIPS + "?limit=1")
                .then()
                .body("items", notNullValue())
                .extract()
                .path("items[0].id");
    }

    private static String challenge() {
        return telling()
                .post(DOOR + "/challenges")
                .then()
                .statusCode(200)
                .extract()
                .path("challenge");
    }

    static Map<String, Object> proof() {
        String challenge = challenge();
        long nonce = 0;
        while (zeroBits(challenge, nonce) < 8) {
            nonce++;
        }
        return Map.of("challenge", challenge, "nonce", Long.toString(nonce));
    }

    private static int zeroBits(String challenge, long nonce) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((challenge + ":" + nonce).getBytes(StandardCharsets.UTF_8));
            return Integer.numberOfLeadingZeros(
                    ((hash[0] & 0xFF) << 24) | ((hash[1] & 0xFF) << 16) | ((hash[2] & 0xFF) << 8) | (hash[3] & 0xFF));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Looks through every row of every table, also through bytes. */
    static List<String> inDatabase(String canary) throws SQLException {
        String hex = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (Connection connection = TestDatabase.of("appeals").connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table
                        + " t where cast(t as text) like '%" + canary + "%' or cast(t as text) like '%" + hex + "%'")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static Handler listener(Queue<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                Object[] parameters = line.getParameters();
                lines.add(line.getMessage()
                        + (parameters == null ? "" : List.of(parameters).toString())
                        + (line.getThrown() == null ? "" : line.getThrown().toString()));
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
