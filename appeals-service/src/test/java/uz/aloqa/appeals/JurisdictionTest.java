package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class JurisdictionTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void whatSomebodyMayNotSeeDoesNotExistForThem() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        String otherDistrict = TestTokens.of("duty1").department(Town.CHILONZOR).sign();
        String otherRegion = TestTokens.of("region1").department("1727").sign();
        String regionWhereADistrictIsNeeded =
                TestTokens.of("head1").department("1726").sign();
        String noDepartment = TestTokens.of("head1").department(null).sign();
        for (String token : List.of(
                TestTokens.as("citizen2"),
                TestTokens.as("inspector2"),
                otherDistrict,
                otherRegion,
                regionWhereADistrictIsNeeded,
                noDepartment)) {
            for (String path : List.of("", "/history", "/messages")) {
                Api.bearing(token)
                        .get(Api.APPEALS + "/" + id + path)
                        .then()
                        .statusCode(404)
                        .body("type", equalTo("urn:problem:appeals-service:appeal-not-found"));
            }
            assertThat(ids(Api.bearing(token))).doesNotContain(id);
        }
        Api.command("citizen2", id, "rating", "\"2\"", Map.of("score", 1))
                .then()
                .statusCode(404);
        Api.command("citizen2", id, "withdrawal", "\"2\"", Map.of()).then().statusCode(404);
        Api.say("citizen2", id, "Salom").then().statusCode(404);
        Api.answer("inspector2", id, "\"2\"").then().statusCode(404);
        Api.bearing(otherDistrict)
                .header("If-Match", "\"2\"")
                .body(Map.of("inspectorId", Town.INSPECTOR1.id().toString()))
                .post(Api.APPEALS + "/" + id + "/assignment")
                .then()
                .statusCode(404);
    }

    @Test
    void theApplicantTheExecutorTheDistrictAndTheRegionSeeIt() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        for (String user : List.of("citizen1", "inspector1", "duty1", "head1", "region1")) {
            Api.get(user, "/" + id).then().statusCode(200).header("ETag", "\"2\"");
            assertThat(ids(Api.as(user))).as(user).contains(id);
        }
    }

    @Test
    void theInspectorOfTheMahallaSeesWhatAColleagueExecutesButDoesNotAnswerIt() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.assign("duty1", id, "\"2\"", Town.COLLEAGUE.id()).then().statusCode(200);
        Api.get("inspector1", "/" + id).then().statusCode(200);
        Api.answer("inspector1", id, "\"3\"")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:appeals-service:not-the-executor"));
        Api.say("inspector1", id, "Salom").then().statusCode(403);
        String colleague = TestTokens.of("inspector2")
                .subject(Town.COLLEAGUE.userId().toString())
                .sign();
        Api.bearing(colleague).get(Api.APPEALS + "/" + id).then().statusCode(200);
    }

    @Test
    void theOneComplainedAboutDoesNotSeeTheComplaintEvenAsTheHeadOfTheDistrict() {
        String id = Api.filed(Api.complaintAbout(Town.INSPECTOR1.id(), Town.IN_BOGISHAMOL))
                .getString("id");
        String promoted = TestTokens.of("head1")
                .subject(Town.user("inspector1").toString())
                .roles("department-head", "inspector")
                .sign();
        Api.bearing(promoted).get(Api.APPEALS + "/" + id).then().statusCode(404);
        assertThat(ids(Api.bearing(promoted))).doesNotContain(id);
        Api.get("head1", "/" + id).then().statusCode(200);
    }

    @Test
    void aRoleWithoutBusinessHereIsForbiddenAndNobodyIsAskedToSignIn() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        for (String user : List.of("press1", "registrar1", "staff1", "specialist1", "auditor1", "ops1")) {
            Api.get(user, "/" + id).then().statusCode(403).contentType("application/problem+json");
            Api.get(user, "").then().statusCode(403);
        }
        Api.file("inspector1", UUID.randomUUID().toString(), Api.filing(Town.IN_BOGISHAMOL))
                .then()
                .statusCode(403);
        Api.assign("inspector1", id, "\"2\"", Town.COLLEAGUE.id()).then().statusCode(403);
        Api.assign("region1", id, "\"2\"", Town.COLLEAGUE.id()).then().statusCode(403);
        Api.answer("citizen1", id, "\"2\"").then().statusCode(403);
        Api.command("inspector1", id, "rating", "\"2\"", Map.of("score", 5))
                .then()
                .statusCode(403);
        given().get(Api.APPEALS + "/" + id).then().statusCode(401).contentType("application/problem+json");
        given().get(Api.APPEALS).then().statusCode(401);
        Api.bearing(TestTokens.of("citizen1").signWithForeignKey())
                .get(Api.APPEALS + "/" + id)
                .then()
                .statusCode(401);
    }

    @Test
    void anInspectorOfAnotherDistrictIsNotAssigned() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.assign("duty1", id, "\"2\"", Town.INSPECTOR2.id())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:inspector-of-other-district"));
        Api.assign("duty1", id, "\"2\"", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:inspector-unknown"));
    }

    @Test
    void listsAreNarrowedAndPagedWithoutLossOrRepetition() {
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            filed.addFirst(Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id"));
        }
        Api.command("citizen1", filed.getFirst(), "withdrawal", "\"2\"", Map.of())
                .then()
                .statusCode(200);
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (paged.size() < 5) {
            JsonPath page = Api.as("citizen1")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(Api.APPEALS)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        }
        assertThat(paged).startsWith(filed.toArray(String[]::new)).doesNotHaveDuplicates();

        assertThat(ids(Api.as("citizen1").queryParam("status", "WITHDRAWN")))
                .contains(filed.getFirst())
                .doesNotContain(filed.get(1));
        assertThat(ids(Api.as("duty1").queryParam("mahalla", Town.BOGISHAMOL))).contains(filed.get(1));
        assertThat(ids(Api.as("duty1").queryParam("mahalla", Town.VACANT))).doesNotContain(filed.get(1));
        assertThat(ids(Api.as("duty1").queryParam("overdue", true))).doesNotContain(filed.get(1));
        assertThat(ids(Api.as("duty1").queryParam("overdue", false))).contains(filed.get(1));
    }

    private static List<String> ids(RequestSpecification caller) {
        return caller.queryParam("limit", 200)
                .get(Api.APPEALS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
