package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.TokenBuilder;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
class AuthTest {

    private static final String GUARDED = "/api/v1/appeals";
    private static final String OPEN = "/api/v1/tracking/1";

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of(
                        "of another issuer",
                        of().issuer("http://elsewhere/realms/aloqa").sign()),
                Arguments.of("for another audience", of().audience("account").sign()),
                Arguments.of("without an audience", of().claim("aud", null).sign()),
                Arguments.of("expired", of().expiredSince(Duration.ofMinutes(2)).sign()),
                Arguments.of("without an end", of().claim("exp", null).sign()),
                Arguments.of(
                        "not valid yet", of().notBefore(Duration.ofMinutes(5)).sign()),
                Arguments.of("an ID token", of().type("ID").sign()),
                Arguments.of("a refresh token", of().type("Refresh").sign()),
                Arguments.of("of no kind", of().claim("typ", null).sign()),
                Arguments.of("without a subject", of().claim("sub", null).sign()),
                Arguments.of("of a foreign key", of().signWithForeignKey()),
                Arguments.of("with the public key as the secret", of().signWithPublicKeyAsSecret()),
                Arguments.of("unsigned", of().unsigned("none")),
                Arguments.of("unsigned in capitals", of().unsigned("NONE")),
                Arguments.of("changed after signing", of().signedThenChanged("sub", "somebody-else")),
                Arguments.of(
                        "with an unknown key id",
                        of().header("kid", "../../etc/passwd").sign()),
                Arguments.of(
                        "with a key of its own",
                        of().header("jwk", Map.of("kty", "RSA")).signWithForeignKey()),
                Arguments.of(
                        "with a demand nobody knows",
                        of().header("crit", new String[] {"x"}).sign()),
                Arguments.of("far too long", of().claim("x", "y".repeat(9_000)).sign()),
                Arguments.of("no token at all", "nonsense"),
                Arguments.of("three dots", "a.b.c"));
    }

    private static TokenBuilder of() {
        return TestTokens.of("citizen1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aTokenThatDoesNotHoldIsRefused(String what, String token) {
        given().auth()
                .oauth2(token)
                .get(GUARDED)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"aloqa\", error=\"invalid_token\"")
                .body("type", equalTo("urn:problem:gateway:token-invalid"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aTokenThatDoesNotHoldIsRefusedWhereNoneIsNeeded(String what, String token) {
        given().auth().oauth2(token).get(OPEN).then().statusCode(401);
    }

    @Test
    void whoeverCannotGetThroughWithAnAlarmIsToldToCall() throws IOException {
        Client.Answer answer = Client.ask("POST", "/api/v1/alarms", "Accept-Language: ru");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("звоните 102");
        assertThat(Client.ask("POST", "/api/v1/appeals", "Accept-Language: ru").body())
                .doesNotContain("звоните");
    }

    @Test
    void aGoodTokenPassesAndReachesTheService() {
        String token = TestTokens.as("citizen1");
        given().auth()
                .oauth2(token)
                .get(GUARDED)
                .then()
                .statusCode(200)
                .body("fields", hasItem("Authorization: Bearer " + token));
        given().auth()
                .oauth2(of().audience("account", "aloqa-api").sign())
                .get(GUARDED)
                .then()
                .statusCode(200);
    }

    @Test
    void withoutATokenAGuardedRouteAsksForOne() {
        given().get(GUARDED)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"aloqa\"")
                .body("type", equalTo("urn:problem:gateway:token-missing"));
        given().post("/api/v1/mahallas").then().statusCode(401);
        given().get("/api/v1/registry/inspectors").then().statusCode(401);
        given().get("/api/v1/notifications/stream").then().statusCode(401);
    }

    @Test
    void aTokenInTheQueryIsNoToken() {
        given().queryParam("access_token", TestTokens.as("citizen1"))
                .get(GUARDED)
                .then()
                .statusCode(401);
    }

    @Test
    void anotherSchemeIsNoTokenAndDoesNotReachTheService() {
        given().header("Authorization", "Basic YTpi").get(GUARDED).then().statusCode(401);
        given().header("Authorization", "Basic YTpi")
                .get(OPEN)
                .then()
                .statusCode(200)
                .body("fields", not(hasItem(startsWith("Authorization"))));
    }

    @Test
    void twoAuthorizationsAreNone() throws IOException {
        String good = "Authorization: Bearer " + TestTokens.as("citizen1");
        Client.Answer answer = Client.ask("GET", GUARDED, good, "Authorization: Bearer other");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:problem:gateway:authorization-malformed");
    }

    @Test
    void aRefusedRequestNeverReachesTheService() throws IOException {
        int before = requests();
        given().body("{}").post(GUARDED).then().statusCode(401);
        given().auth().oauth2("a.b.c").body("{}").post(GUARDED).then().statusCode(401);
        assertThat(requests()).isEqualTo(before);
    }

    private static int requests() {
        return given().get("/api/v1/tracking/counters").jsonPath().getInt("requests");
    }
}
