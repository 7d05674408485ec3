package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;

@QuarkusTest
@WithTestResource(AbsentKeycloak.class)
class AbsentKeycloakTest {

    private static final String CERTS = "/protocol/openid-connect/certs";

    @Test
    void theGatewayStartsWithoutKeycloakLearnsTheKeysLaterAndKeepsThem() throws Exception {
        String token = TestTokens.as("citizen1");
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/api/v1/tracking/1").then().statusCode(200);
        given().auth()
                .oauth2(token)
                .get("/api/v1/appeals")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("urn:problem:gateway:sign-in-unavailable"));

        HttpServer keys = keys();
        given().auth().oauth2(token).get("/api/v1/appeals").then().statusCode(200);

        keys.stop(0);
        given().auth().oauth2(token).get("/api/v1/appeals").then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.of("citizen2").header("kid", "another").sign())
                .get("/api/v1/appeals")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.as("citizen2"))
                .get("/api/v1/appeals")
                .then()
                .statusCode(200);
    }

    /** Publishes the test key at the address where the gateway looks for Keycloak. */
    private static HttpServer keys() throws IOException, InterruptedException {
        byte[] published;
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(TestTokens.keysOf() + CERTS))
                    .build();
            published =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
        int port = ConfigProvider.getConfig().getValue("aloqa.test.keys-port", Integer.class);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/realms/aloqa" + CERTS, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        server.start();
        return server;
    }
}
