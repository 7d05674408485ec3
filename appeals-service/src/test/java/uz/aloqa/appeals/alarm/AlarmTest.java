package uz.aloqa.appeals.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.Town;
import uz.aloqa.contracts.AlarmEscalated;
import uz.aloqa.contracts.AlarmEscalation;
import uz.aloqa.contracts.AlarmHandedOver;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestDatabase;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** The alarm button. The tests play notification-service: what it says of the desk, or its silence. */
@QuarkusTest
@WithStack(database = "appeals")
class AlarmTest {

    private static final String ALARMS = "/api/v1/alarms";
    private static final String CALL = "call 102";
    private static final ExecutorService PEOPLE = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    AlarmRise rise;

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @AfterAll
    static void everybodyGoesHome() {
        PEOPLE.shutdownNow();
    }

    @Test
    void whenALiveScreenOfTheDeskShowsItTheAnswerIsASuccessThatStillSaysToCall() throws Exception {
        String key = UUID.randomUUID().toString();
        Future<Response> answer = PEOPLE.submit(() -> press(key));
        String id = theAlarmOf(key);
        handedOver(id, 1, 2);

        answer.get()
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("status", equalTo("RAISED"))
                .body("openStreams", equalTo(2))
                .body("emergencyAdvice.text", containsString(CALL))
                .body("emergencyAdvice.call", contains("102", "112"));
        assertThat((String) press(key).path("id"))
                .as("the same key asks about the same alarm")
                .isEqualTo(id);
    }

    @Test
    void whenTheWayToTheDeskIsCutTheAnswerIsAnErrorThatSaysToCallAndTheAlarmIsOnRecordAllTheSame() {
        String key = UUID.randomUUID().toString();
        press(key)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("urn:problem:appeals-service:alarm-unconfirmed"))
                .body("detail", containsString("Call 102"))
                .body("detail", containsString("112"));
        String id = theAlarmOf(key);
        assertThat(Events.read(Topics.REPORTS_V1, id, 1, Duration.ofSeconds(20)))
                .isNotEmpty();
        as("duty1").get(ALARMS).then().body("items.id", hasItem(id));

        // the way is back
        handedOver(id, 1, 1);
        eventually(() -> number("select open_streams from alarm where id = ?", id) == 1);
        press(key).then().statusCode(201).body("id", equalTo(id));
    }

    @Test
    void aDeskWithoutAnOpenScreenIsNoSuccessAndTheAlarmRisesAtOnce() {
        String key = UUID.randomUUID().toString();
        Future<Response> answer = PEOPLE.submit(() -> press(key));
        String id = theAlarmOf(key);
        handedOver(id, 1, 0);
        eventually(() -> number("select level from alarm where id = ?", id) >= 1);
        handedOver(id, 2, 0);
        eventually(() -> number("select level from alarm where id = ?", id) == 2);
        assertThat(statusOf(answer)).isEqualTo(503);
    }

    @Test
    void everyProblemSaysToCallInTheLanguageOfTheCaller() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Accept-Language", "ru")
                .body("{}")
                .post(ALARMS)
                .then()
                .statusCode(401)
                .body("detail", containsString("звоните 102"));
        as("citizen1").body("{").post(ALARMS).then().statusCode(400).body("detail", containsString(CALL));
        as("citizen1").body("{}").post(ALARMS).then().statusCode(400).body("detail", containsString(CALL));
        as("duty1").body("{}").post(ALARMS).then().statusCode(403).body("detail", containsString(CALL));
        as("duty1").get(ALARMS + "/" + UUID.randomUUID()).then().statusCode(404).body("detail", containsString(CALL));
    }

    @Test
    void aHumanBeingTakesItOnOnceAndEndsIt() {
        String id = raised();
        String other =
                TestTokens.of("duty1").subject(UUID.randomUUID().toString()).sign();
        Response first = as("duty1").post(ALARMS + "/" + id + "/acknowledgement");
        first.then().statusCode(200).body("status", equalTo("ACKNOWLEDGED"));
        as("duty1").post(ALARMS + "/" + id + "/acknowledgement").then().statusCode(200);
        bearing(other).post(ALARMS + "/" + id + "/acknowledgement").then().statusCode(409);
        as("citizen1").post(ALARMS + "/" + id + "/acknowledgement").then().statusCode(403);
        String version = first.header("ETag");
        end("duty1", id, null).then().statusCode(428);
        end("duty1", id, "\"99\"").then().statusCode(412);
        end("duty1", id, version).then().statusCode(200).body("ending.end", equalTo("FALSE_ALARM"));
        as("citizen1").get(ALARMS + "/" + id).then().body("ending.note", nullValue());
        as("duty1").get(ALARMS + "/" + id).then().body("ending.note", equalTo("Kanareyka"));
        rise.rise();
        as("duty1")
                .get(ALARMS + "/" + id + "/history")
                .then()
                .body("items.type", contains("AlarmRaised", "AlarmAcknowledged", "AlarmResolved"));
    }

    @Test
    void onlyTheDeskItsRegionAndTheCallerSeeIt() {
        String id = raised();
        for (String reader : List.of("citizen1", "duty1", "head1", "region1")) {
            as(reader).get(ALARMS + "/" + id).then().statusCode(200);
        }
        as("citizen2").get(ALARMS + "/" + id).then().statusCode(404);
        as("inspector1").get(ALARMS + "/" + id).then().statusCode(403);
        bearing(TestTokens.of("duty1").department("1726294").sign())
                .get(ALARMS + "/" + id)
                .then()
                .statusCode(404);
        bearing(TestTokens.of("duty1").department("1726294").sign())
                .get(ALARMS)
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void threeWorkersLetEveryUnansweredAlarmRiseOncePerLevel() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            ids.add(UUID.randomUUID().toString());
        }
        for (String id : ids) {
            execute("""
                    insert into alarm (id, desk_soato, raised_by, status, level, escalate_at, raised_at, open_streams, version)
                    values (cast(? as uuid), '1726777', cast(? as uuid), 'RAISED', 0, now() - interval '1 second', now(), 0, 1)""", id, UUID.randomUUID().toString());
        }
        workTogether();
        eventually(() -> number("select count(*) from alarm where desk_soato = ? and level = 1", "1726777") == 120);
        execute("update alarm set escalate_at = now() - interval '1 second' where desk_soato = ?", "1726777");
        workTogether();
        eventually(() -> number("select count(*) from alarm where desk_soato = ? and level = 2", "1726777") == 120);
        workTogether();

        assertThat(number(
                        "select count(*) from report_history h join alarm a on a.id = h.subject_id"
                                + " where a.desk_soato = ? and h.type = 'AlarmEscalated'",
                        "1726777"))
                .isEqualTo(240);
        assertThat(number(
                        "select count(*) from alarm where desk_soato = ? and escalate_at is null and version = 3",
                        "1726777"))
                .isEqualTo(120);
        List<AlarmEscalated> told = Events.read(
                        Topics.REPORTS_V1,
                        all -> all.stream()
                                        .filter(event -> ids.contains(event.key()))
                                        .count()
                                >= 240,
                        Duration.ofSeconds(30))
                .stream()
                .filter(event -> ids.contains(event.key()))
                .map(event -> (AlarmEscalated) event.as(ReportEvent.class))
                .toList();
        assertThat(told).hasSize(240).doesNotHaveDuplicates();
        assertThat(told)
                .extracting(AlarmEscalated::level, AlarmEscalated::escalatedTo, AlarmEscalated::deskSoato)
                .containsOnly(
                        tuple(1, AlarmEscalation.DESK, "1726777"), tuple(2, AlarmEscalation.MAIN_DEPARTMENT, "1726"));
    }

    private void workTogether() throws Exception {
        List<Callable<Void>> workers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            workers.add(() -> {
                rise.rise();
                return null;
            });
        }
        for (Future<Void> done : PEOPLE.invokeAll(workers)) {
            done.get();
        }
    }

    private static String raised() {
        String key = UUID.randomUUID().toString();
        Future<Response> answer = PEOPLE.submit(() -> press(key));
        String id = theAlarmOf(key);
        handedOver(id, 1, 1);
        assertThat(statusOf(answer)).isEqualTo(201);
        return id;
    }

    private static int statusOf(Future<Response> answer) {
        try {
            return answer.get().statusCode();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Response press(String key) {
        return as("citizen1")
                .header("Idempotency-Key", key)
                .body(Map.of("districtSoato", "1726266", "words", "Eshikni buzishyapti"))
                .post(ALARMS);
    }

    private static Response end(String username, String id, String ifMatch) {
        RequestSpecification request = as(username).body(Map.of("end", "FALSE_ALARM", "note", "Kanareyka"));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(ALARMS + "/" + id + "/end");
    }

    /** What notification-service says once it has written the alarm into the inbox of the desk. */
    private static void handedOver(String id, long sequence, int openStreams) {
        Events.of(new AlarmHandedOver(
                        UUID.fromString(id),
                        "1726266",
                        openStreams,
                        Clock.systemUTC().instant()))
                .key(id)
                .sequence(sequence)
                .to(Topics.NOTIFICATIONS_V1);
    }

    private static String theAlarmOf(String key) {
        String[] found = new String[1];
        eventually(() -> {
            try (Connection connection = TestDatabase.of("appeals").connect();
                    PreparedStatement query = connection.prepareStatement(
                            "select answer ->> 'id' from idempotency_key where key = ? and answer is not null")) {
                query.setString(1, key);
                try (ResultSet rows = query.executeQuery()) {
                    if (rows.next()) {
                        found[0] = rows.getString(1);
                    }
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    private static RequestSpecification as(String username) {
        return bearing(TestTokens.as(username));
    }

    private static RequestSpecification bearing(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en");
    }

    private static long number(String query, String parameter) throws SQLException {
        try (Connection connection = TestDatabase.of("appeals").connect();
                PreparedStatement statement =
                        connection.prepareStatement(query.replace("id = ?", "id = cast(? as uuid)"))) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void execute(String change, String... parameters) throws SQLException {
        try (Connection connection = TestDatabase.of("appeals").connect();
                PreparedStatement statement = connection.prepareStatement(change)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void eventually(Callable<Boolean> holds) {
        Instant end = Clock.systemUTC().instant().plus(Duration.ofSeconds(30));
        try {
            while (!holds.call()) {
                assertThat(Clock.systemUTC().instant()).as("waited long enough").isBefore(end);
                Thread.sleep(50);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
