package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.KeycloakServer;

/** The administrator of the realm. */
final class KeycloakAdmin {

    private static final String DEMO_USERS = "deploy/keycloak/aloqa-users-0.json";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final KeycloakServer keycloak;
    private final String password;

    KeycloakAdmin(KeycloakServer keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    /** From now on tokens are signed with a new key; those of the old one go on holding. */
    void rotateKeys() throws IOException {
        JsonNode known = Door.send(request("").GET()).expect(200).body();
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
        post("/components", key).expect(201);
    }

    /** Officers and residents beside the demo's, with the same password; those who are there already stay. */
    void enrol(List<Newcomer> newcomers) throws IOException {
        // As a hash: the password itself is too short for the realm.
        JsonNode credentials = Door.JSON
                .readTree(Distributions.locate().root().resolve(DEMO_USERS).toFile())
                .at("/users/0/credentials");
        List<Map<String, Object>> users = newcomers.stream()
                .map(newcomer -> Map.<String, Object>of(
                        "username",
                        newcomer.user(),
                        "firstName",
                        "Begona",
                        "lastName",
                        newcomer.user(),
                        "email",
                        newcomer.user() + "@aloqa.example",
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "attributes",
                        newcomer.department().isEmpty()
                                ? Map.of("locale", List.of("uz-Latn"))
                                : Map.of("locale", List.of("uz-Latn"), "department", List.of(newcomer.department())),
                        "realmRoles",
                        List.of(newcomer.role()),
                        "credentials",
                        credentials))
                .toList();
        post("/partialImport", Map.of("ifResourceExists", "SKIP", "users", users))
                .expect(200);
    }

    /**
     * Somebody new.
     *
     * @param user to sign in with
     * @param role of the realm
     * @param department SOATO; empty for a resident
     */
    record Newcomer(String user, String role, String department) {}

    private Reply post(String path, Object body) throws IOException {
        return Door.send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Door.JSON.valueToTree(body).toString())));
    }

    private HttpRequest.Builder request(String path) throws IOException {
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
        return HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/" + KeycloakServer.REALM + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token);
    }
}
