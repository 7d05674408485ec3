package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class ProblemsTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void aFilingThatIsNotUnderstoodIsAProblemThatPointsAtTheField() {
        refused(post("{"), 400, "malformed-body");
        refused(post(""), 400, "validation");
        refused(post("[]"), 400, "malformed-body");
        refused(post("{\"kind\": \"POEM\", \"text\": \"x\"}"), 400, "malformed-body")
                .body("errors.pointer", hasItem("/kind"));
        refused(post("{\"kind\": \"APPLICATION\", \"text\": \"x\", \"status\": \"ANSWERED\"}"), 400, "malformed-body")
                .body("errors.pointer", hasItem("/status"));
        refused(post("{\"text\": \" \", \"districtSoato\": \"17\"}"), 400, "validation")
                .body("errors.pointer", hasItem("/kind"))
                .body("errors.pointer", hasItem("/text"))
                .body("errors.pointer", hasItem("/districtSoato"));
        refused(post("{\"kind\": \"APPLICATION\", \"text\": \"x\", \"location\": {\"lat\": 91}}"), 400, "validation")
                .body("errors.pointer", hasItem("/location/lat"))
                .body("errors.pointer", hasItem("/location/lon"));
        refused(
                        post("{\"kind\": \"APPLICATION\", \"text\": \"a\\u0000b\", \"districtSoato\": \"1726266\"}"),
                        400,
                        "validation")
                .body("errors.pointer", hasItem("/text"));
        refused(
                        post("{\"kind\": \"APPLICATION\", \"text\": \"x\", \"applicant\": {\"phone\": \"102\"}}"),
                        400,
                        "validation")
                .body("errors.pointer", hasItem("/applicant/phone"));
        refused(post("{\"kind\": \"APPLICATION\", \"text\": \"x\"}"), 422, "place-unknown");
    }

    @Test
    void aFilingWithoutKeyIsRefused() {
        refused(
                Api.as("citizen1").body(Api.filing(Town.IN_BOGISHAMOL)).post(Api.APPEALS),
                400,
                "idempotency-key-missing");
    }

    @Test
    void aListAskedForWithNonsenseIsRefused() {
        for (String query : List.of(
                "status=SLEEPING", "overdue=maybe", "limit=0", "limit=201", "limit=x", "cursor=xyz", "mahalla=%00")) {
            int status = Api.as("duty1")
                    .urlEncodingEnabled(false)
                    .get(Api.APPEALS + "?" + query)
                    .statusCode();
            assertThat(status).as(query).isEqualTo(400);
        }
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        refused(Api.get("duty1", "/" + UUID.randomUUID()), 404, "appeal-not-found");
        assertProblem(Api.get("duty1", "/42"), 404);
        assertProblem(Api.get("duty1", "/42/nothing/here"), 404);
        assertProblem(Api.as("duty1").delete(Api.APPEALS), 405);
        assertProblem(
                given().auth()
                        .oauth2(TestTokens.as("citizen1"))
                        .header("Idempotency-Key", "k")
                        .contentType("text/plain")
                        .body("x")
                        .post(Api.APPEALS),
                415);
    }

    @Test
    void aScoreIsOneToFive() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        for (Object score : List.of(0, 6, -1)) {
            refused(Api.command("citizen1", id, "rating", "\"2\"", Map.of("score", score)), 400, "validation");
        }
    }

    @Test
    void aMistypedNumberIsToldFromAnUnknownOne() {
        refused(given().get("/api/v1/tracking/26-1726266-000123-3"), 400, "number-malformed");
        refused(given().get("/api/v1/tracking/nonsense"), 400, "number-malformed");
        refused(given().get("/api/v1/tracking/99-1726266-000123-" + "0"), 400, "number-malformed");
        refused(
                given().header("Tracking-Code", "0000-0000-0000").get("/api/v1/tracking/26-1799999-000001-" + check()),
                404,
                "tracking-not-found");
    }

    @Test
    void aProblemSpeaksTheLanguageOfTheCaller() {
        Set<String> details = new HashSet<>();
        for (String language : List.of("uz-Latn", "uz-Cyrl", "ru", "en")) {
            details.add(given().auth()
                    .oauth2(TestTokens.as("duty1"))
                    .header("Accept-Language", language)
                    .get(Api.APPEALS + "/" + UUID.randomUUID())
                    .then()
                    .header("Content-Language", equalTo(language))
                    .extract()
                    .path("detail"));
        }
        assertThat(details).hasSize(4);
    }

    private static String check() {
        for (int digit = 0; digit < 10; digit++) {
            String number = "26-1799999-000001-" + digit;
            if (given().header("Tracking-Code", "0000-0000-0000")
                            .get("/api/v1/tracking/" + number)
                            .statusCode()
                    != 400) {
                return String.valueOf(digit);
            }
        }
        throw new AssertionError("no check digit fits");
    }

    private static Response post(String body) {
        return Api.as("citizen1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Api.APPEALS);
    }

    private static ValidatableResponse refused(Response response, int status, String name) {
        return assertProblem(response, status).body("type", equalTo("urn:problem:appeals-service:" + name));
    }

    private static ValidatableResponse assertProblem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("instance", notNullValue());
    }
}
