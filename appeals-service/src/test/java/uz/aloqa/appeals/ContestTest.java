package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** After the answer: it did not solve the matter, and what the applicant and the head can do about it. */
@QuarkusTest
@WithStack(database = "appeals")
class ContestTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void anAnswerThatSolvedNothingWaitsForTheHeadWhoUpholdsItWithWords() {
        String id = answered();
        rate(id, "\"3\"", Map.of("score", 2, "comment", "Chiroq hali ham yonmaydi.", "solved", false))
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("rating.solved", equalTo(false));
        assertThat(waiting("head1")).contains(id);
        assertThat(waiting("region1")).contains(id);
        String otherDistrict = TestTokens.of("head1").department(Town.CHILONZOR).sign();
        Api.bearing(otherDistrict)
                .get(Api.APPEALS + "/" + id + "/contest")
                .then()
                .statusCode(404);
        decide("duty1", id, "\"5\"", "UPHELD").then().statusCode(403);
        decide("head1", id, "\"4\"", "UPHELD").then().statusCode(412);
        decide("head1", id, "\"5\"", "UPHELD")
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("score", equalTo(2))
                .body("words", equalTo("Chiroq hali ham yonmaydi."))
                .body("decision.outcome", equalTo("UPHELD"))
                .body("decision.repeatId", nullValue());
        assertThat(waiting("head1")).doesNotContain(id);
        Api.get("citizen1", "/" + id + "/contest").then().body("decision.words", equalTo("Tekshirildi."));
        decide("head1", id, "\"6\"", "REOPENED")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:contest-decided-already"));
        assertThat(Api.get("citizen1", "/" + id + "/history").jsonPath().getList("items.type"))
                .endsWith("AppealAnswered", "AppealRated", "AnswerContested", "ContestDecided");
    }

    @Test
    void aReopenedMatterIsARepeatWithItsOwnNumberAndClockAtTheDesk() {
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("categoryId", Archive.category(4).toString());
        filing.put("answers", Map.of("lamps", 3));
        JsonPath filed = Api.filed(filing);
        String id = filed.getString("id");
        Api.answer("inspector1", id, "\"2\"").then().statusCode(200);
        rate(id, "\"3\"", Map.of("score", 1, "solved", false)).then().statusCode(200);
        String repeat = decide("head1", id, "\"5\"", "REOPENED")
                .then()
                .statusCode(200)
                .body("decision.repeatId", notNullValue())
                .extract()
                .path("decision.repeatId");
        JsonPath again = Api.get("citizen1", "/" + repeat)
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("executor.kind", equalTo("DUTY_DESK"))
                .body("text", equalTo(filed.getString("text")))
                .body("applicant.fullName", equalTo("Karimova Dilnoza"))
                .body("deadline.days", equalTo(15))
                .body("category.name", equalTo("Street lights out"))
                .body("category.answers.answer", equalTo(List.of("3")))
                .extract()
                .jsonPath();
        assertThat(again.getString("number")).isNotEqualTo(filed.getString("number"));
        Api.get("citizen1", "/" + repeat + "/references")
                .then()
                .body("earlier.appealId", equalTo(id))
                .body("earlier.reason", equalTo("REPEAT"));
        Api.get("head1", "/" + id + "/references").then().body("later.appealId", equalTo(List.of(repeat)));
        Api.assign("head1", repeat, "\"2\"", Town.COLLEAGUE.id()).then().statusCode(200);
        // The answered one stays what it was.
        Api.get("citizen1", "/" + id).then().body("status", equalTo("ANSWERED"));
    }

    @Test
    void theHeadDoesNotDecideAboutAnAnswerThatTheySigned() {
        Map<String, Object> filing = Api.filing(Town.IN_VACANT);
        String id = Api.filed(filing).getString("id");
        Api.answer("head1", id, "\"2\"").then().statusCode(200);
        rate(id, "\"3\"", Map.of("score", 1, "solved", false)).then().statusCode(200);
        decide("head1", id, "\"5\"", "UPHELD")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:appeals-service:head-decides"));
    }

    @Test
    void whoIsContentContestsNothing() {
        String id = answered();
        rate(id, "\"3\"", Map.of("score", 5, "solved", true))
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"");
        Api.get("citizen1", "/" + id + "/contest")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:appeals-service:answer-not-contested"));
        decide("head1", id, "\"4\"", "UPHELD").then().statusCode(404);
        assertThat(waiting("head1")).doesNotContain(id);
    }

    @Test
    void aComplaintAboutAnAnswerIsReadyToBeFiledOneLevelUp() {
        JsonPath filed = Api.filed(Api.filing(Town.IN_BOGISHAMOL));
        String id = filed.getString("id");
        draft("citizen1", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:no-answer-to-contest"));
        Api.answer("inspector1", id, "\"2\"").then().statusCode(200);
        draft("citizen2", id).then().statusCode(404);
        Map<String, Object> draft = draft("citizen1", id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("COMPLAINT"))
                .body("text", containsString(filed.getString("number")))
                .body("againstInspectorId", equalTo(Town.INSPECTOR1.id().toString()))
                .body("contestsAppealId", equalTo(id))
                .extract()
                .jsonPath()
                .getMap("");
        JsonPath complaint = Api.filed(draft);
        // Not to the inspector complained about, but to the senior inspector above them.
        assertThat(complaint.getString("executor.inspectorId"))
                .isEqualTo(Town.SENIOR.id().toString());
        Api.get("citizen1", "/" + complaint.getString("id") + "/references")
                .then()
                .body("earlier.number", equalTo(filed.getString("number")))
                .body("earlier.reason", equalTo("COMPLAINT"));
        Api.get("inspector1", "/" + id + "/references").then().body("later", hasSize(0));
        refused(Api.file("citizen2", key(), draft), "contested-appeal-unknown");
        Map<String, Object> application = Api.filing(Town.IN_BOGISHAMOL);
        application.put("contestsAppealId", id);
        refused(Api.file("citizen1", key(), application), "reference-of-complaints-only");
    }

    @Test
    void anAnswerOfTheDeskIsComplainedAboutToTheRegion() {
        String id = Api.filed(Api.filing(Town.IN_VACANT)).getString("id");
        Api.answer("duty1", id, "\"2\"").then().statusCode(200);
        Map<String, Object> draft = draft("citizen1", id)
                .then()
                .statusCode(200)
                .body("againstDepartment", equalTo(Town.YUNUSOBOD))
                .extract()
                .jsonPath()
                .getMap("");
        String complaint = Api.filed(draft).getString("id");
        Api.get("region1", "/" + complaint).then().statusCode(200);
        Api.get("duty1", "/" + complaint).then().statusCode(404);
        Api.get("head1", "/" + complaint).then().statusCode(404);
    }

    @Test
    void afterAYearTheReferenceIsRefusedButTheComplaintIsNot() {
        String id = answered();
        Map<String, Object> draft = draft("citizen1", id).jsonPath().getMap("");
        Town.change("update appeal set answered_at = now() - interval '367 days' where id = '" + id + "'");
        draft("citizen1", id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:complaint-too-late"));
        refused(Api.file("citizen1", key(), draft), "complaint-too-late");
        draft.remove("contestsAppealId");
        Api.file("citizen1", key(), draft).then().statusCode(201);
    }

    @Test
    void aHandOverTellsTheNextExecutorWhatMattersAndNotTheApplicant() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.say("citizen1", id, "12-uyning oldida.").then().statusCode(201);
        Map<String, Object> assignment = Map.of(
                "inspectorId", Town.COLLEAGUE.id().toString(), "note", "Joyiga chiqib koʻring", "quotes", List.of(1));
        Api.command("duty1", id, "assignment", "\"3\"", assignment).then().statusCode(200);
        String colleague = TestTokens.of("inspector2")
                .subject(Town.COLLEAGUE.userId().toString())
                .sign();
        Api.bearing(colleague)
                .get(Api.APPEALS + "/" + id + "/notes")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("HANDOVER"))
                .body("items[0].handedTo", equalTo(Town.COLLEAGUE.fullName()))
                .body("items[0].text", equalTo("Joyiga chiqib koʻring"))
                .body("items[0].quotes[0].text", equalTo("12-uyning oldida."));
        assertThat(Api.get("citizen1", "/" + id + "/history").asString()).doesNotContain("Joyiga chiqib");
        assertThat(Api.get("citizen1", "/" + id + "/messages").asString()).doesNotContain("Joyiga chiqib");
    }

    private static String answered() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.answer("inspector1", id, "\"2\"").then().statusCode(200);
        return id;
    }

    private static Response rate(String id, String ifMatch, Map<String, Object> score) {
        return Api.command("citizen1", id, "rating", ifMatch, score);
    }

    private static Response decide(String username, String id, String ifMatch, String decision) {
        return Api.command(
                username, id, "contest-decision", ifMatch, Map.of("decision", decision, "words", "Tekshirildi."));
    }

    private static Response draft(String username, String id) {
        return Api.get(username, "/" + id + "/complaint-draft");
    }

    private static List<String> waiting(String username) {
        return Api.as(username)
                .queryParam("limit", 200)
                .get("/api/v1/contested-answers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.appealId");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void refused(Response response, String name) {
        response.then().statusCode(422).body("type", equalTo("urn:problem:appeals-service:" + name));
    }
}
