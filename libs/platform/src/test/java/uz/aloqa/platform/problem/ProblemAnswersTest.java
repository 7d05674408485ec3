package uz.aloqa.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.platform.PlatformDatabase;

@QuarkusTest
@QuarkusTestResource(PlatformDatabase.class)
class ProblemAnswersTest {

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String name) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("urn:problem:platform-test:" + name))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/tested/filings")
                .then();
    }

    @Test
    void goodInputIsAnswered() {
        post("{\"text\":\"abc\",\"place\":{\"lat\":41}}").statusCode(200).body("number", equalTo(3));
    }

    @Test
    void brokenJsonIsAProblem() {
        problem(post("{\"text\": "), 400, "malformed-body");
    }

    @ParameterizedTest
    @CsvSource({
        "at, +1000000000-12-31T23:59:59Z",
        "at, -0001-01-01T00:00:00Z",
        "day, +999999999-12-31",
        "day, +10000-01-01",
    })
    void aYearThatHasNotFourDigitsIsRefused(String field, String time) {
        problem(
                        given().contentType("application/json")
                                .body("{\"" + field + "\": \"" + time + "\"}")
                                .post("/tested/meetings")
                                .then(),
                        400,
                        "malformed-body")
                .body("errors.pointer", contains("/" + field));
    }

    @Test
    void aYearOfFourDigitsIsRead() {
        given().contentType("application/json")
                .body("{\"at\": \"9999-12-31T23:59:59Z\", \"day\": \"2026-11-26\"}")
                .post("/tested/meetings")
                .then()
                .statusCode(200)
                .body("at", equalTo("9999-12-31T23:59:59Z"))
                .body("day", equalTo("2026-11-26"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        problem(post("{\"text\":\"a\",\"place\":{\"lat\":1,\"lng\":2}}"), 400, "malformed-body")
                .body("errors.pointer", hasItem("/place/lng"));
    }

    @Test
    void aParameterThatTheOperationDoesNotHaveIsNamedWithThoseItHas() {
        problem(
                        given().header("Accept-Language", "en")
                                .get("/tested/ids/0b1e1f9e-8f42-4d0e-9a0b-3f6f3f3f0a11?limit=3&limits=4")
                                .then(),
                        400,
                        "unknown-parameter")
                .body("errors.pointer", contains("?limits"))
                .body("detail", containsString("It has: limit"));
        problem(given().post("/tested/filings?dry=true").then(), 400, "unknown-parameter");
    }

    @Test
    void aFieldOfTheWrongTypeIsNamed() {
        problem(post("{\"text\":\"a\",\"place\":{\"lat\":\"north\"}}"), 400, "malformed-body")
                .body("errors.pointer", hasItem("/place/lat"))
                .body("detail", not(containsString("java")));
    }

    @Test
    void everyFieldAtFaultIsListed() {
        problem(post("{\"text\":\" \",\"place\":{\"lat\":91}}"), 400, "validation")
                .body("errors.pointer", hasItems("/text", "/place/lat"));
    }

    @Test
    void aParameterAtFaultIsNamed() {
        problem(
                        given().get("/tested/ids/d0000000-0000-4000-8000-000000000001?limit=9")
                                .then(),
                        400,
                        "validation")
                .body("errors.pointer", hasItem("limit"));
    }

    @Test
    void aMalformedIdIsNotFound() {
        problem(given().get("/tested/ids/not-an-id").then(), 404, "not-found");
    }

    @Test
    void aParameterThatCannotBeReadIsNamedAsSuch() {
        problem(
                given().get("/tested/ids/d0000000-0000-4000-8000-000000000001?limit=many")
                        .then(),
                400,
                "malformed-parameter");
    }

    @Test
    void anUnknownPathIsNotFound() {
        problem(given().get("/nowhere/at/all").then(), 404, "not-found").body("instance", equalTo("/nowhere/at/all"));
    }

    @Test
    void aWrongMethodSaysWhichAreRight() {
        problem(given().delete("/tested/filings").then(), 405, "method-not-allowed");
    }

    @Test
    void aWrongMediaTypeIsAProblem() {
        problem(
                given().contentType("text/plain")
                        .body("x")
                        .post("/tested/filings")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void withoutATokenAClosedPlaceAsksToSignIn() {
        problem(given().get("/tested/closed").then(), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
    }

    @Test
    void ourOwnFaultSaysNothingButTheTrace() {
        problem(given().get("/tested/broken").then(), 500, "internal")
                .body("detail", not(containsString("SELECT")))
                .body("detail", not(containsString("uz.aloqa")));
    }

    @ParameterizedTest
    @CsvSource({
        "bad, 400, bad",
        "forbidden, 403, forbidden-here",
        "missing, 404, missing",
        "conflict, 409, conflict",
        "rule, 422, rule"
    })
    void everyRuleHasItsStatus(String kind, int status, String name) {
        problem(given().get("/tested/rules/" + kind).then(), status, name);
    }

    @ParameterizedTest
    @CsvSource({
        "uz-Latn, lotin",
        "uz-Cyrl, кирилл",
        "ru-RU, русский",
        "'fr, en;q=0.5', english",
        "fr, lotin",
        "'%%%', lotin"
    })
    void theCallersLanguageIsSpoken(String accept, String words) {
        given().header("Accept-Language", accept)
                .get("/tested/rules/rule")
                .then()
                .body("detail", equalTo(words));
    }

    @Test
    void aDatabaseThatIsAwayIsWorthTryingAgain() {
        problem(given().get("/tested/away/57P01").then(), 503, "database-away").header("Retry-After", "2");
        problem(given().get("/tested/away/08006").then(), 503, "database-away");
        problem(given().get("/tested/away/23505").then(), 500, "internal");
    }

    @Test
    void aChangeHasToNameTheVersion() {
        problem(given().get("/tested/version").then(), 428, "if-match-missing");
        problem(given().header("If-Match", "\"2\"").get("/tested/version").then(), 412, "version-stale");
        given().header("If-Match", "\"3\"").get("/tested/version").then().statusCode(200);
        given().header("If-Match", "\"1\", \"3\"").get("/tested/version").then().statusCode(200);
    }
}
