package uz.aloqa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.process.Ports;

class KeycloakServerTest {

    private static final Distributions DISTRIBUTIONS = Distributions.locate();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aDemoUserGetsATokenOfTheRealmAlsoAfterARestart() throws Exception {
        try (PostgresServer postgres =
                PostgresServer.start(DISTRIBUTIONS, folder.resolve("postgres"), Ports.free(), false)) {
            postgres.ensureDatabase("keycloak", "keycloak", "aloqa-dev");
            KeycloakServer.Database database =
                    new KeycloakServer.Database(postgres.jdbcUrl("keycloak"), "keycloak", "aloqa-dev");
            try (KeycloakServer keycloak =
                    KeycloakServer.start(DISTRIBUTIONS, folder.resolve("keycloak"), Ports.free(), database)) {
                JsonNode claims = claims(keycloak);
                assertThat(claims.path("iss").asText())
                        .isEqualTo("http://localhost:" + keycloak.port() + "/realms/aloqa");
                assertThat(claims.path("department").asText()).isEqualTo("1726266");

                keycloak.kill9();
                keycloak.start();

                assertThat(claims(keycloak).path("sub")).isEqualTo(claims.path("sub"));
            }
        }
    }

    private static JsonNode claims(KeycloakServer keycloak) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=aloqa-dev&username=inspector1&password=demo"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode answer =
                    JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            String token = answer.path("access_token").asText();
            assertThat(token).as(answer.toString()).isNotEmpty();
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        }
    }
}
