package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
class RoutingTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/appeals, appeals",
        "/api/v1/appeals/7/history, appeals",
        "/api/v1/tracking/26-1726266-000123-2, appeals",
        "/api/v1/regions, mahalla",
        "/api/v1/districts, mahalla",
        "/api/v1/mahallas/locate?lat=41.3&lon=69.2, mahalla",
        "/api/v1/registry/inspectors, mahalla",
        "/api/v1/notifications/unread-count, appeals",
    })
    void aPathReachesItsService(String target, String service) {
        given().auth()
                .oauth2(TestTokens.as("registrar1"))
                .urlEncodingEnabled(false)
                .get(target)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("startLine", equalTo("GET " + target + " HTTP/1.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/appealsx",
                "/api/v2/appeals",
                "/q/info",
                "/q/openapi",
                "/q",
                "/q/healthy",
                "/ops/parked-events",
                "/webjars/swagger-ui/5.31.0/index.html",
                "/docs/index.html"
            })
    void whatNoRouteNamesIsNotFound(String path) {
        given().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("type", equalTo("urn:problem:gateway:not-found"))
                .body("status", equalTo(404))
                .body("detail", equalTo("There is nothing at this address."))
                .body("instance", equalTo(path))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void errorsSpeakTheCallersLanguage() {
        given().get("/nowhere").then().body("detail", equalTo("Bu manzilda hech narsa yoʻq."));
        given().header("Accept-Language", "ru-RU,en;q=0.5")
                .get("/nowhere")
                .then()
                .body("detail", equalTo("По этому адресу ничего нет."));
        given().header("Accept-Language", "uz-Cyrl")
                .get("/nowhere")
                .then()
                .body("detail", equalTo("Бу манзилда ҳеч нарса йўқ."));
    }

    @Test
    void aMethodTheRouteDoesNotListIsRefusedWithTheOnesItDoes() {
        given().delete("/api/v1/tracking/1")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD, OPTIONS"))
                .body("type", equalTo("urn:problem:gateway:method-not-allowed"));
        given().post("/openapi").then().statusCode(405).header("Allow", containsString("GET"));
    }

    @Test
    void aPathOfItsOwnIsNotServedByTheShorterOneAboveIt() {
        given().auth()
                .oauth2(TestTokens.as("inspector1"))
                .post("/api/v1/notifications/stream")
                .then()
                .statusCode(405);
    }

    @Test
    void optionsTellWhatIsPossible() {
        given().options("/api/v1/tracking/1").then().statusCode(204).header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @Test
    void aReplicaThatIsDownIsPassedOver() {
        for (int i = 0; i < 10; i++) {
            given().get("/api/v1/mahallas").then().statusCode(200).body("service", equalTo("mahalla"));
        }
    }

    @Test
    void theGatewaysHealthIsItsOwn() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void measurementsAreForOperatorsAlone() {
        given().get("/api/v1/tracking/1").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.as("inspector1"))
                .get("/q/metrics")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:gateway:forbidden"));
        given().auth()
                .oauth2(TestTokens.as("ops1"))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("aloqa_gateway_requests_seconds_count{method=\"GET\",route=\"tracking\""));
    }

    @Test
    void everyAnswerCarriesTheSafetyHeadersAndARequestId() {
        given().get("/api/v1/tracking/1")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .header("X-Request-Id", notNullValue());
        given().header("X-Request-Id", "my-own-id-1").get("/nowhere").then().header("X-Request-Id", "my-own-id-1");
        given().header("X-Request-Id", "<script>alert(1)</script>")
                .get("/nowhere")
                .then()
                .header(
                        "X-Request-Id",
                        matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void aTraceIsContinuedAndASpanOfTheGatewayStandsBetween() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/v1/tracking/1")
                .then()
                .body("fields", hasItem(matchesPattern("traceparent: 00-" + trace + "-[0-9a-f]{16}-01")));
        given().get("/api/v1/tracking/1")
                .then()
                .body("fields", hasItem(matchesPattern("traceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]")));
    }

    @Test
    void theUpgradeToAWebSocketIsRefused() throws IOException {
        Client.Answer answer = Client.ask(
                "GET",
                "/api/v1/tracking/1",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:problem:gateway:upgrade-refused");
    }

    @Test
    void anUpgradeToHttp2InTheClearIsLeftOut() throws IOException {
        Client.Answer answer = Client.ask(
                "GET",
                "/api/v1/tracking/1",
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContainIgnoringCase("h2c").doesNotContainIgnoringCase("http2-settings");
    }

    @Test
    void anAllowedPageAsksForLeaveWithoutAToken() {
        given().header("Origin", "https://app.example.uz")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/api/v1/appeals")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://app.example.uz")
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("Access-Control-Max-Age", "600")
                .header("Vary", containsString("origin"));
    }

    @Test
    void aStrangersPageGetsNoLeave() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/appeals")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:gateway:origin-refused"));
        assertThat(given().header("Origin", "https://evil.example")
                        .get("/api/v1/tracking/1")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void anAllowedPageMayReadErrorsToo() {
        given().header("Origin", "https://app.example.uz")
                .get("/api/v1/appeals")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", "https://app.example.uz")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }
}
