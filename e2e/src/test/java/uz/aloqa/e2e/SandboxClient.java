package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A client that a developer has made, as it was answered once. */
record SandboxClient(JsonNode made) {

    static final String CLIENTS = "/api/v1/sandbox-clients";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A new one that may do everything. */
    static SandboxClient of(Person developer) {
        Map<String, Object> wanted =
                Map.of("name", "stranger-" + System.nanoTime() % 100_000, "scopes", List.of("EVENTS", "WEBHOOKS"));
        return new SandboxClient(developer.create(CLIENTS, wanted).expect(201).body());
    }

    String token() {
        return signIn(made.path("secret").asText())
                .expect(200)
                .body()
                .path("access_token")
                .asText();
    }

    /** Keycloak's answer to the client and a secret. */
    Reply signIn(String secret) {
        try {
            return Door.send(
                    HttpRequest.newBuilder(URI.create(made.path("tokenEndpoint").asText()))
                            .timeout(LIMIT)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id="
                                    + made.path("clientId").asText() + "&client_secret=" + secret)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
