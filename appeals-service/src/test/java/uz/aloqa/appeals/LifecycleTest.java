package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class LifecycleTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void anAppealIsFiledRoutedDiscussedAnsweredAndRatedAndEachStepIsToldInOrder() {
        JsonPath appeal = Api.file("citizen1", UUID.randomUUID().toString(), Api.filing(Town.IN_BOGISHAMOL))
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", matchesPattern("/api/v1/appeals/[0-9a-f-]{36}"))
                .header("Cache-Control", containsString("no-store"))
                .body("number", matchesPattern("\\d{2}-1726266-\\d{6}-\\d"))
                .body("status", equalTo("ASSIGNED"))
                .body("kind", equalTo("APPLICATION"))
                .body("mahalla.code", equalTo(Town.BOGISHAMOL))
                .body("mahalla.name.uz-Cyrl", containsString("(кирилл)"))
                .body("district.soato", equalTo(Town.YUNUSOBOD))
                .body("executor.kind", equalTo("INSPECTOR"))
                .body("executor.userId", equalTo(Town.user("inspector1").toString()))
                .body("executor.name", equalTo(Town.INSPECTOR1.fullName()))
                .body("routing.reason", equalTo("PRIMARY_INSPECTOR"))
                .body("routing.explanation", containsString("prevention inspector"))
                .body("deadline.days", equalTo(15))
                .body("deadline.basis", containsString("article 28"))
                .body("applicant.fullName", equalTo("Karimova Dilnoza"))
                .body("defects", equalTo(List.of()))
                .body("answer", nullValue())
                .extract()
                .jsonPath();
        String id = appeal.getString("id");
        String number = appeal.getString("number");
        LocalDate registeredOn = LocalDate.parse(appeal.getString("registeredOn"));
        assertThat(appeal.getString("deadline.dueOn"))
                .isEqualTo(registeredOn.plusDays(15).toString());
        assertThat(appeal.getString("dueAt")).isEqualTo(registeredOn.plusDays(15) + "T18:59:59Z");

        Api.say("inspector1", id, "Qaysi uyning oldida?")
                .then()
                .statusCode(201)
                .body("seq", equalTo(1))
                .body("author.kind", equalTo("OFFICER"))
                .body("author.name", equalTo(Town.INSPECTOR1.fullName()));
        Api.say("citizen1", id, "12-uyning oldida.")
                .then()
                .statusCode(201)
                .body("seq", equalTo(2))
                .body("author.name", equalTo("Karimova Dilnoza"));
        Api.get("inspector1", "/" + id + "/messages")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.text", contains("Qaysi uyning oldida?", "12-uyning oldida."));

        Api.answer("inspector1", id, "\"4\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("status", equalTo("ANSWERED"))
                .body("answer.outcome", equalTo("SATISFIED"))
                .body("answer.signedBy.name", equalTo(Town.INSPECTOR1.fullName()));
        Api.command("citizen1", id, "rating", "\"5\"", Map.of("score", 5, "comment", "Rahmat"))
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("rating.score", equalTo(5));

        given().header("Tracking-Code", appeal.getString("trackingCode"))
                .get("/api/v1/tracking/" + number)
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("dueOn", equalTo(registeredOn.plusDays(15).toString()))
                .body("keySet()", hasSize(5));

        Api.get("citizen1", "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2, 3, 4, 5, 6))
                .body(
                        "items.type",
                        contains(
                                "AppealRegistered",
                                "AppealAssigned",
                                "MessagePosted",
                                "MessagePosted",
                                "AppealAnswered",
                                "AppealRated"))
                .body(
                        "items.actor.kind",
                        contains("APPLICANT", "SYSTEM", "OFFICER", "APPLICANT", "OFFICER", "APPLICANT"))
                .body("items[0].actor.name", equalTo("Karimova Dilnoza"))
                .body("items[1].detail.executorName", equalTo(Town.INSPECTOR1.fullName()))
                .body("items[4].detail.outcome", equalTo("SATISFIED"));

        List<Event> events = Events.read(Topics.APPEALS_V1, id, 6, Duration.ofSeconds(20));
        assertThat(events).extracting(Event::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(events)
                .extracting(event -> event.as(AppealEvent.class).getClass().getSimpleName())
                .containsExactly(
                        "AppealRegistered",
                        "AppealAssigned",
                        "MessagePosted",
                        "MessagePosted",
                        "AppealAnswered",
                        "AppealRated");
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.as(AppealEvent.class).number()).isEqualTo(number));
    }

    @Test
    void anAppealWithoutMahallaIsAnsweredByTheDutyDesk() {
        Map<String, Object> filing = Api.filing(Town.NOWHERE);
        filing.put("districtSoato", Town.YUNUSOBOD);
        JsonPath appeal = Api.filed(filing);
        assertThat(appeal.getString("status")).isEqualTo("REGISTERED");
        assertThat(appeal.getString("executor.kind")).isEqualTo("DUTY_DESK");
        assertThat(appeal.getString("routing.reason")).isEqualTo("DUTY_DESK_NO_MAHALLA");
        Api.answer("duty1", appeal.getString("id"), "\"2\"")
                .then()
                .statusCode(200)
                .body("answer.signedBy.name", equalTo("Sardor Aliyev"));
    }

    @Test
    void theDutyOfficerNamesAnExecutorWhoThenAnswers() {
        Map<String, Object> filing = Api.filing(Town.IN_VACANT);
        JsonPath appeal = Api.filed(filing);
        String id = appeal.getString("id");
        assertThat(appeal.getString("routing.reason")).isEqualTo("DUTY_DESK_VACANCY");
        Api.command(
                        "duty1",
                        id,
                        "assignment",
                        "\"2\"",
                        Map.of("inspectorId", Town.INSPECTOR1.id().toString(), "note", "Joyiga chiqing"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("routing.reason", equalTo("ASSIGNED_BY_OFFICER"));
        Api.get("citizen1", "/" + id + "/history").then().body("items[2].detail.note", nullValue());
        Api.get("inspector1", "/" + id + "/history")
                .then()
                .body("items[2].detail.note", equalTo("Joyiga chiqing"))
                .body("items[2].actor.name", equalTo("Sardor Aliyev"));
        Api.assign("head1", id, "\"3\"", Town.INSPECTOR1.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:already-assigned"));
        Api.answer("duty1", id, "\"3\"").then().statusCode(403);
        Api.answer("inspector1", id, "\"3\"").then().statusCode(200);
    }

    @Test
    void aWithdrawnAppealIsOver() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.command("citizen1", id, "withdrawal", "\"2\"", Map.of("reason", "Hal boʻldi"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        Api.answer("inspector1", id, "\"3\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:already-withdrawn"));
        Api.say("inspector1", id, "?").then().statusCode(409);
        Api.get("inspector1", "/" + id + "/history").then().body("items[2].detail.reason", equalTo("Hal boʻldi"));
    }

    @Test
    void whatTheStateDoesNotAllowIsAConflict() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.command("citizen1", id, "rating", "\"2\"", Map.of("score", 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:not-answered-yet"));
        Api.answer("inspector1", id, "\"2\"").then().statusCode(200);
        Api.answer("inspector1", id, "\"3\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:already-answered"));
        Api.command("citizen1", id, "withdrawal", "\"3\"", Map.of()).then().statusCode(409);
        Api.command("citizen1", id, "rating", "\"3\"", Map.of("score", 4))
                .then()
                .statusCode(200);
        Api.command("citizen1", id, "rating", "\"4\"", Map.of("score", 5))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:already-rated"));
    }

    @Test
    void aCommandNamesTheVersionItHasSeen() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.as("inspector1")
                .body(Map.of("outcome", "EXPLAINED", "text", "Asoslar"))
                .post(Api.APPEALS + "/" + id + "/answer")
                .then()
                .statusCode(428);
        Api.answer("inspector1", id, "\"1\"").then().statusCode(412);
        Api.answer("inspector1", id, "\"2\"").then().statusCode(200);
    }
}
