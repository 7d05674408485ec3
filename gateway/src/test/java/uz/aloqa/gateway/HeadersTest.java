package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Prefix: /evil",
                "Forwarded: for=evil",
                "X-Real-IP: 6.6.6.6",
                "X-User-Id: evil",
                "x-user-roles: ops",
                "X-Internal-Call: evil",
                "X-Original-URL: /evil",
                "X-Rewrite-Url: /evil",
                "X-HTTP-Method-Override: DELETE",
                "Keep-Alive: evil",
                "TE: trailers",
                "Trailer: X-Evil",
                "Proxy-Authorization: Basic evil",
                "Proxy-Connection: keep-alive",
            })
    void whatOnlyAProxyMaySayDoesNotPass(String field) throws IOException {
        String body = Client.ask("GET", "/api/v1/tracking/1", field).body();
        assertThat(body).doesNotContainIgnoringCase(field).doesNotContain("evil");
    }

    @Test
    void aServiceLearnsNothingOfSomebodyWhoStaysUnknown() throws IOException {
        String body = Client.ask(
                        "POST",
                        "/api/v1/anonymous-tips/dialogue",
                        "X-Forwarded-For: 203.0.113.77",
                        "User-Agent: kanareyka",
                        "Cookie: session=kanareyka",
                        "Referer: https://example.uz/kanareyka",
                        "X-Device-Id: kanareyka",
                        "X-Request-Id: kanareyka",
                        "Accept-Language: ru")
                .body();
        assertThat(body)
                .contains("Accept-Language: ru")
                .doesNotContain("kanareyka", "203.0.113.77")
                .doesNotContainIgnoringCase("X-Forwarded-For");
    }

    @Test
    void theServiceLearnsWhereTheRequestCameFrom() throws IOException {
        Client.Answer answer = Client.ask(
                "GET",
                "/api/v1/tracking/1",
                "X-Forwarded-For: 6.6.6.6",
                "X-Forwarded-Proto: https",
                "X-Request-Id: id-12345");
        assertThat(answer.body())
                .contains("\"X-Forwarded-For: 127.0.0.1\"")
                .contains("\"X-Forwarded-Proto: http\"")
                .contains("\"X-Forwarded-Host: gateway.test\"")
                .contains("\"X-Request-Id: id-12345\"")
                .doesNotContain("6.6.6.6");
    }

    @Test
    void fieldsNominatedByConnectionStayBehind() throws IOException {
        Client.Answer answer = Client.ask(
                "GET", "/api/v1/tracking/1", "Connection: keep-alive, X-Private", "X-Private: secret", "X-Public: yes");
        assertThat(answer.body())
                .contains("X-Public: yes")
                .doesNotContain("X-Private")
                .doesNotContain("secret");
    }

    @Test
    void theServicesConnectionIsItsOwnBusiness() {
        given().get("/api/v1/tracking/hop")
                .then()
                .statusCode(200)
                .header("X-Kept", "yes")
                .header("X-Private", nullValue())
                .header("Keep-Alive", nullValue())
                .header("Proxy-Authenticate", nullValue())
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header("X-Request-Id", not("inner"));
        assertThat(given().get("/api/v1/tracking/hop").headers().getValues("Set-Cookie"))
                .containsExactly("a=1", "b=2");
    }

    @Test
    void aPlaceOnTheReplicaBecomesAPlaceOnTheGateway() {
        given().redirects()
                .follow(false)
                .post("/api/v1/large/created")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/appeals/7");
    }

    @Test
    void headHasTheLengthButNoBody() throws IOException {
        try (Client client = new Client()) {
            HttpMessage head = client.send("HEAD", "/api/v1/tracking/1").head();
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.field("Content-Length")).contains("321");
            // The connection is free for the next request at once.
            assertThat(client.send("GET", "/api/v1/tracking/2").answer().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersWithoutABodyPassAsTheyAre() throws IOException {
        try (Client client = new Client()) {
            HttpMessage empty = client.send("GET", "/api/v1/tracking/empty").head();
            assertThat(empty.status()).isEqualTo(204);
            assertThat(empty.field("ETag")).contains("\"1\"");
            assertThat(empty.field("Transfer-Encoding")).isEmpty();
            HttpMessage unchanged = client.send("GET", "/api/v1/tracking/unchanged", "If-None-Match: \"1\"")
                    .head();
            assertThat(unchanged.status()).isEqualTo(304);
            assertThat(unchanged.field("ETag")).contains("\"1\"");
            assertThat(client.send("GET", "/api/v1/tracking/2").answer().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void trailersOfAnAnswerPass() throws IOException {
        try (Client client = new Client()) {
            HttpMessage head = client.send("GET", "/api/v1/tracking/trailers").head();
            assertThat(head.field("Transfer-Encoding")).contains("chunked");
            String rest = "";
            for (String line = client.line(); !line.isEmpty() || !rest.endsWith("42\n"); line = client.line()) {
                rest += line + "\n";
            }
            assertThat(rest).isEqualToIgnoringCase("2\nok\n0\nX-Sum: 42\n");
        }
    }

    @Test
    void compressedAnswersPassUntouched() throws IOException {
        try (Client client = new Client()) {
            HttpMessage head = client.send("GET", "/api/v1/tracking/zipped", "Accept-Encoding: gzip")
                    .head();
            assertThat(head.field("Content-Encoding")).contains("gzip");
            assertThat(head.field("Content-Length")).contains("3");
            assertThat(head.body(client.in())).startsWith(0x1f);
        }
    }

    @Test
    void anOldClientGetsAnAnswerThatEndsWithTheConnection() throws IOException {
        try (Client client = new Client()) {
            client.raw("GET /api/v1/tracking/until-closed HTTP/1.0\r\n\r\n");
            HttpMessage head = client.head();
            assertThat(head.field("Transfer-Encoding")).isEmpty();
            assertThat(new String(client.in().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("to the end");
        }
    }

    @Test
    void anAbsoluteTargetIsReadAsItsPath() throws IOException {
        Client.Answer answer = Client.ask("GET", "http://gateway.test/api/v1/tracking/1?x=1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("GET /api/v1/tracking/1?x=1 HTTP/1.1");
    }

    @Test
    void theNormalFormOfThePathIsForwarded() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/%74racking/%7e%c3%a9?q=%7e")
                .then()
                .body("startLine", equalTo("GET /api/v1/tracking/~%C3%A9?q=%7e HTTP/1.1"));
    }

    @Test
    void everyRefusedPathIsAProblemAndNeverReachesTheService() throws IOException {
        int before = requests();
        for (String path : new String[] {
            "/api/v1/tracking/1;x=1",
            "/api/v1/tracking/1%3bx",
            "/api/v1/tracking%2f1",
            "/api/v1/tracking%5c1",
            "//api/v1/tracking/1",
            "/api/v1//tracking/1",
            "/api/v1/./tracking/1",
            "/api/v1/x/../tracking/1",
            "/api/v1/%2e%2e/tracking/1",
            "/api/v1/tracking/%00",
            "/api/v1/tracking/%0d%0aX",
            "/api/v1/tracking/%ff",
            "/api/v1/tracking/%252f",
            "/q/health/../metrics",
            "/q/health;/live",
        }) {
            Client.Answer answer = Client.ask("GET", path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.head().field("Content-Type")).as(path).contains("application/problem+json");
            assertThat(answer.body()).as(path).contains("urn:problem:gateway:path-refused");
        }
        assertThat(requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/tracking/\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/tracking/\u007f HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/tracking/\u00e9 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/tracking\\1 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/tracking/1 HTTP/1.1\r\n\r\n",
                "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET example.uz:443 HTTP/1.1\r\nHost: x\r\n\r\n",
                "CONNECT example.uz:443 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/tracking/1 HTTP/1.1\r\nHost: x\r\nX Y: z\r\n\r\n",
                "GET /api/v1/tracking/1 HTTP/1.1\r\nHost: x\r\nX-Y : z\r\n\r\n",
                "GET /api/v1/tracking/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "GET /api/v1/tracking/1 HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            })
    void aMalformedRequestIsRefusedAndNeverReachesTheService(String bytes) throws IOException {
        int before = requests();
        try (Client client = new Client()) {
            assertThat(client.raw(bytes).head().status()).isEqualTo(400);
        }
        assertThat(requests()).isEqualTo(before);
    }

    private static int requests() {
        return given().get("/api/v1/tracking/counters").jsonPath().getInt("requests");
    }
}
