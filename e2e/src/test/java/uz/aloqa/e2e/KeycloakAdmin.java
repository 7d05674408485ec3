package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import uz.aloqa.stack.KeycloakServer;

/** The administrator of the realm. */
final class KeycloakAdmin {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final KeycloakServer keycloak;
    private final String password;

    KeycloakAdmin(KeycloakServer keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    /** From now on tokens are signed with a new key; those of the old one go on holding. */
    void rotateKeys() throws IOException {
        String token = Door.send(HttpRequest.newBuilder(
                                URI.create(keycloak.url() + "/realms/master/protocol/openid-connect/token"))
                        .timeout(LIMIT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                + KeycloakServer.ADMIN + "&password=" + password)))
                .expect(200)
                .body()
                .path("access_token")
                .asText();
        URI realm = URI.create(keycloak.url() + "/admin/realms/" + KeycloakServer.REALM);
        JsonNode known = Door.send(HttpRequest.newBuilder(realm)
                        .timeout(LIMIT)
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .expect(200)
                .body();
        Map<String, Object> key = Map.of(
                "name",
                "the new key",
                "providerId",
                "rsa-generated",
                "providerType",
                "org.keycloak.keys.KeyProvider",
                "parentId",
                known.path("id").asText(),
                "config",
                Map.of("priority", List.of("500"), "enabled", List.of("true"), "active", List.of("true")));
        Door.send(HttpRequest.newBuilder(URI.create(realm + "/components"))
                        .timeout(LIMIT)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Door.JSON.valueToTree(key).toString())))
                .expect(201);
    }
}
