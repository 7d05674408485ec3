package uz.aloqa.mahalla.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.TaskAcknowledged;
import uz.aloqa.contracts.TaskCancelled;
import uz.aloqa.contracts.TaskClosed;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.contracts.TaskGiven;
import uz.aloqa.contracts.TaskReopened;
import uz.aloqa.contracts.TaskReported;
import uz.aloqa.contracts.Topics;
import uz.aloqa.mahalla.Api;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class TasksTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final String AKMAL = "d0000000-0000-4000-8000-000000002001";
    private static final String BOTIR_OF_CHILONZOR = "d0000000-0000-4000-8000-000000002009";
    private static final String POINT = "d0000000-0000-4000-8000-000000001001";
    private static final String DUSTLIK = "1726266005";
    private final String due =
            Clock.systemUTC().instant().plus(Duration.ofDays(3)).toString();

    @Inject
    EntityManager rows;

    @BeforeEach
    void theChairOfDustlikHasAnAccount() {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery("""
                        insert into mahalla_staff (id, user_id, mahalla_code, position, valid_from, linked_by)
                        select gen_random_uuid(), :staff, :mahalla, 'CHAIR', date '2025-01-01', :staff
                        where not exists (select 1 from mahalla_staff where user_id = :staff and mahalla_code = :mahalla)
                        """)
                        .setParameter("staff", Api.idOf("staff1"))
                        .setParameter("mahalla", DUSTLIK)
                        .executeUpdate());
    }

    @Test
    void aTaskForTheSevenGoesFromTheDeskToItsResultAndBothSidesReadTheThread() {
        String id = give("head1", toSeven(DUSTLIK));

        post("staff1", id, "acknowledgement", "\"1\"", "").statusCode(200).body("status", equalTo("ACKNOWLEDGED"));
        Api.as("staff1")
                .body(Map.of("text", "Birinchi koʻcha koʻrildi"))
                .post(TASKS + "/" + id + "/reports")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .header("ETag", "\"3\"");
        Api.as("duty1")
                .body(Map.of("text", "Qachon tugaydi?"))
                .post(TASKS + "/" + id + "/reports")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));
        post("inspector1", id, "closing", "\"4\"", "{\"result\": \"DONE\", \"text\": \"Roʻyxat tayyor\"}")
                .statusCode(200)
                .body("result", equalTo("DONE"))
                .body("resultWords", equalTo("Roʻyxat tayyor"));
        post("head1", id, "reopening", "\"5\"", "{\"dueAt\": \"" + due + "\", \"reason\": \"Ikki koʻcha yetishmaydi\"}")
                .statusCode(200)
                .body("status", equalTo("REOPENED"))
                .body("result", nullValue());
        post("head1", id, "cancellation", "\"6\"", "{\"reason\": \"Boshqa hujjat\"}")
                .statusCode(200);

        for (String side : List.of("head1", "staff1", "inspector1", "region1")) {
            Api.as(side)
                    .get(TASKS + "/" + id + "/thread")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.kind",
                            contains(
                                    "GIVEN", "ACKNOWLEDGED", "REPORTED", "REPORTED", "CLOSED", "REOPENED", "CANCELLED"))
                    .body(
                            "items.side",
                            contains("DISTRICT", "MAHALLA", "MAHALLA", "DISTRICT", "MAHALLA", "DISTRICT", "DISTRICT"))
                    .body("items[2].words", equalTo("Birinchi koʻcha koʻrildi"))
                    .body("items[4].authorName", equalTo("Akmal Toshev"));
        }
        List<Event> events = Events.read(Topics.TASKS_V1, id, 7, Duration.ofSeconds(30));
        assertThat(events).extracting(Event::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(events)
                .extracting(event -> (Object) event.as(TaskEvent.class).getClass())
                .containsExactly(
                        TaskGiven.class,
                        TaskAcknowledged.class,
                        TaskReported.class,
                        TaskReported.class,
                        TaskClosed.class,
                        TaskReopened.class,
                        TaskCancelled.class);
        assertThat(events.getFirst().as(TaskGiven.class).recipients())
                .contains(Api.idOf("staff1"), Api.idOf("inspector1"));
        assertThat(events.get(1).as(TaskAcknowledged.class).recipients())
                .contains(Api.idOf("head1"))
                .doesNotContain(Api.idOf("staff1"));
        assertThat(events).noneMatch(event -> String.valueOf(event.payload()).contains("koʻcha"));
    }

    @Test
    void numbersOfADistrictAreGaplessAndCarryACheckDigit() {
        String first = numberOf(give("duty1", toInspector(AKMAL)));
        String second = numberOf(give("duty1", toInspector(AKMAL)));

        long serial = TaskNumber.parse(first).orElseThrow().serial();
        assertThat(TaskNumber.parse(second).orElseThrow().serial()).isGreaterThan(serial);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(rows.createNativeQuery(
                                        "select last - (select count(*) from task where district_soato = '1726266') from task_serial"
                                                + " where district_soato = '1726266'",
                                        Long.class)
                                .getSingleResult())
                        .isEqualTo(0L));
    }

    @Test
    void whoHasNothingToDoWithATaskDoesNotLearnThatItExists() {
        String id = give("head1", toInspector(AKMAL));

        for (String stranger : List.of("inspector2", "staff1")) {
            Api.as(stranger)
                    .get(TASKS + "/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:problem:mahalla-service:task-not-found"));
            Api.as(stranger).get(TASKS + "?limit=200").then().body("items.id", not(hasItem(id)));
        }
        Api.with(TestTokens.of("head1").department("1726294"))
                .get(TASKS + "/" + id)
                .then()
                .statusCode(404);
        Api.with(TestTokens.of("region1").department("1703"))
                .get(TASKS + "/" + id)
                .then()
                .statusCode(404);
        Api.as("citizen1").get(TASKS + "/" + id).then().statusCode(403);
        post("inspector2", id, "acknowledgement", "\"1\"", "").statusCode(404);
        Api.as("inspector1").get(TASKS + "/" + id).then().statusCode(200);
        Api.as("region1").get(TASKS + "/" + id).then().statusCode(200);
    }

    @Test
    void everybodyOfAPointMayTakeItsTask() {
        String id = give(
                "duty1",
                Map.of("assignee", "POINT", "pointId", POINT, "title", "Reyd", "text", "Kechki reyd", "dueAt", due));

        post("inspector1", id, "acknowledgement", "\"1\"", "").statusCode(200);
        Api.with(TestTokens.of("inspector1").subject("d0000000-0000-4000-8000-000000000104"))
                .get(TASKS + "/" + id)
                .then()
                .statusCode(200);
        Api.with(TestTokens.of("inspector1").subject("d0000000-0000-4000-8000-000000000106"))
                .get(TASKS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aDistrictGivesTasksToItsOwnPeopleOnly() {
        for (Map<String, Object> order : List.of(
                toInspector(BOTIR_OF_CHILONZOR),
                toSeven("1726294001"),
                toInspector(UUID.randomUUID().toString()),
                Map.<String, Object>of("assignee", "POINT", "title", "x", "text", "x", "dueAt", due))) {
            Api.creating("head1")
                    .body(order)
                    .post(TASKS)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem:mahalla-service:assignee-unknown"));
        }
    }

    @Test
    void aChangeNamesTheVersionItHasSeen() {
        String id = give("duty1", toInspector(AKMAL));

        Api.as("inspector1").post(TASKS + "/" + id + "/acknowledgement").then().statusCode(428);
        post("inspector1", id, "acknowledgement", "\"7\"", "").statusCode(412);
        post("inspector1", id, "acknowledgement", "\"1\"", "").statusCode(200);
        post("duty1", id, "deadline", "\"1\"", "{\"dueAt\": \"" + due + "\", \"reason\": \"Kechikdi\"}")
                .statusCode(412)
                .body("type", equalTo("urn:problem:mahalla-service:version-stale"));
        post("duty1", id, "deadline", "\"2\"", "{\"dueAt\": \"2020-01-01T00:00:00Z\", \"reason\": \"Kechikdi\"}")
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:deadline-past"));
    }

    @Test
    void attachmentsAreReferencesThatMakeSense() {
        Map<String, Object> good = Map.of(
                "reference",
                UUID.randomUUID().toString(),
                "name",
                "reja.pdf",
                "mediaType",
                "application/pdf",
                "size",
                48_213);
        String id = give("duty1", with(toInspector(AKMAL), List.of(good)));
        Api.as("inspector1")
                .get(TASKS + "/" + id)
                .then()
                .body("attachments", hasSize(1))
                .body("attachments[0].name", equalTo("reja.pdf"));
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("reference", "file:///etc/passwd", "name", "a", "mediaType", "image/png", "size", 1),
                Map.of("reference", "https://aloqa.uz/a.png", "name", "../a", "mediaType", "image/png", "size", 1),
                Map.of("reference", "https://aloqa.uz/a.png", "name", "a", "mediaType", "png", "size", 1),
                Map.of("reference", "https://aloqa.uz/a.png", "name", "a", "mediaType", "image/png", "size", 0))) {
            Api.creating("duty1")
                    .body(with(toInspector(AKMAL), List.of(bad)))
                    .post(TASKS)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem:mahalla-service:validation"));
        }
    }

    @Test
    void theSameKeyGivesOneTask() {
        UUID key = UUID.randomUUID();
        Map<String, Object> order = toInspector(AKMAL);
        String first = Api.as("duty1")
                .header("Idempotency-Key", key)
                .body(order)
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("duty1")
                .header("Idempotency-Key", key)
                .body(order)
                .post(TASKS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void listsAndCountsShowWhatIsAskedFor() {
        String id = give("duty1", with(toSeven(DUSTLIK), List.of()));

        Api.as("head1")
                .get(TASKS + "?mahalla=" + DUSTLIK + "&status=GIVEN&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.status", everyItem(equalTo("GIVEN")))
                .body("items[0].number", matchesPattern("T\\d\\d-1726266-\\d{6}-\\d"));
        Api.as("head1").get(TASKS + "?overdue=true&limit=200").then().body("items.id", not(hasItem(id)));
        Api.as("head1")
                .get(TASKS + "/counts")
                .then()
                .statusCode(200)
                .body("byStatus.GIVEN", greaterThanOrEqualTo(1))
                .body("open", greaterThanOrEqualTo(1))
                .body("byMahalla.mahalla", hasItem(DUSTLIK));
        String next = Api.as("head1")
                .get(TASKS + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        give("duty1", toInspector(AKMAL));
        Api.as("head1")
                .get(TASKS + "?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        Api.as("head1").get(TASKS + "?cursor=nonsense").then().statusCode(400);
        Api.as("head1").get(TASKS + "?status=SHREDDED").then().statusCode(400);
    }

    private static ValidatableResponse post(String user, String id, String verb, String etag, String body) {
        return Api.as(user)
                .header("If-Match", etag)
                .body(body)
                .post(TASKS + "/" + id + "/" + verb)
                .then();
    }

    private static String give(String user, Map<String, Object> order) {
        return Api.creating(user)
                .body(order)
                .post(TASKS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .extract()
                .path("id");
    }

    private static String numberOf(String id) {
        return Api.as("head1").get(TASKS + "/" + id).then().extract().path("number");
    }

    private Map<String, Object> toInspector(String id) {
        return Map.of(
                "assignee",
                "INSPECTOR",
                "inspectorId",
                id,
                "title",
                "Aylanib chiqish",
                "text",
                "Bozor atrofini kuzating",
                "dueAt",
                due);
    }

    private Map<String, Object> toSeven(String mahalla) {
        return Map.of(
                "assignee",
                "SEVEN",
                "mahalla",
                mahalla,
                "title",
                "Chiroqsiz koʻchalar",
                "text",
                "Roʻyxat tuzing",
                "dueAt",
                due,
                "priority",
                "HIGH");
    }

    private static Map<String, Object> with(Map<String, Object> order, List<Map<String, Object>> attachments) {
        Map<String, Object> more = new java.util.HashMap<>(order);
        more.put("attachments", attachments);
        return more;
    }
}
