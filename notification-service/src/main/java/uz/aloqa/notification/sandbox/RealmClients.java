package uz.aloqa.notification.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/**
 * The clients of the realm, by Keycloak's admin interface and a service account that may manage clients and nothing else
 * (docs/adr/0032). Role and quota of a sandbox client are the realm's: they lie in the client scopes that it gets.
 */
@Singleton
class RealmClients {

    /** The class of quotas of sandbox clients, a client scope {@code quota.sandbox} of the realm. */
    static final String QUOTA = "sandbox";

    private static final List<String> ALWAYS = List.of("basic", "aloqa", "role.integrator", "quota." + QUOTA);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final int EARLIER_SECONDS = 30;

    private record Token(String value, Instant until) {}

    private final SandboxConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http;
    private final URI clients;
    private volatile @Nullable Token token;

    RealmClients(SandboxConfig config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.clients = URI.create(config.realm().toString().replaceFirst("/realms/", "/admin/realms/") + "/clients");
    }

    /** Where clients ask for tokens. */
    URI tokenEndpoint() {
        return URI.create(config.issuer() + "/protocol/openid-connect/token");
    }

    /** @throws NotFound where this deployment makes no clients */
    void requireOffered() {
        if (config.secret().filter(secret -> !secret.isBlank()).isEmpty()) {
            throw new NotFound(
                    "sandbox-clients-off",
                    Text.of(
                            "Bu yerda sinov mijozlari ochilmaydi.",
                            "Бу ерда синов мижозлари очилмайди.",
                            "Здесь тестовые клиенты не создаются.",
                            "No sandbox clients are made here."));
        }
    }

    /**
     * Makes a confidential client that has a service account and no other way to sign in.
     *
     * @return the realm's id of it
     */
    String make(String clientId, String name, List<SandboxScope> scopes) {
        Map<String, Object> client = Map.of(
                "clientId",
                clientId,
                "name",
                name,
                "protocol",
                "openid-connect",
                "publicClient",
                false,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "attributes",
                Map.of("client_credentials.use_refresh_token", "false"),
                "defaultClientScopes",
                Stream.concat(ALWAYS.stream(), scopes.stream().map(SandboxScope::realmScope))
                        .toList());
        HttpResponse<String> made = send(authorized(clients)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.valueToTree(client).toString())));
        String location = made.headers().firstValue("Location").orElse("");
        if (made.statusCode() != 201 || location.isEmpty()) {
            throw unexpected(made);
        }
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** The service account of a client: the {@code sub} of its tokens. */
    UUID account(String realmId) {
        HttpResponse<String> answer = send(authorized(URI.create(clients + "/" + realmId + "/service-account-user"))
                .GET());
        if (answer.statusCode() != 200) {
            throw unexpected(answer);
        }
        return UUID.fromString(read(answer).path("id").asText());
    }

    /** The present secret. */
    String secret(String realmId) {
        return value(send(authorized(secretOf(realmId)).GET()));
    }

    /** A new secret; the one before is worth nothing from now on. */
    String newSecret(String realmId) {
        return value(send(authorized(secretOf(realmId)).POST(BodyPublishers.noBody())));
    }

    /** Removes a client, also one that is gone. */
    void remove(String realmId) {
        HttpResponse<String> answer =
                send(authorized(URI.create(clients + "/" + realmId)).DELETE());
        if (answer.statusCode() != 204 && answer.statusCode() != 404) {
            throw unexpected(answer);
        }
    }

    private URI secretOf(String realmId) {
        return URI.create(clients + "/" + realmId + "/client-secret");
    }

    private String value(HttpResponse<String> answer) {
        String secret = answer.statusCode() == 200 ? read(answer).path("value").asText() : "";
        if (secret.isEmpty()) {
            throw unexpected(answer);
        }
        return secret;
    }

    private HttpRequest.Builder authorized(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token());
    }

    /** The service account's token, until shortly before its end. */
    private String token() {
        Token known = token;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.value();
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(config.realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + form(config.clientId())
                        + "&client_secret=" + form(config.secret().orElse("")))));
        if (answer.statusCode() != 200) {
            throw unexpected(answer);
        }
        JsonNode body = read(answer);
        Token made = new Token(
                body.path("access_token").asText(),
                clock.instant().plusSeconds(body.path("expires_in").asLong() - EARLIER_SECONDS));
        token = made;
        return made.value();
    }

    private static String form(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(config.timeout()).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                throw away(new IOException("Keycloak answers " + answer.statusCode()));
            }
            return answer;
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw away(e);
        }
    }

    private static ServiceUnavailableException away(Exception cause) {
        return new ServiceUnavailableException((long) RETRY_AFTER_SECONDS, cause);
    }

    /** Neither the address nor the body is told: both may hold what is secret. */
    private static IllegalStateException unexpected(HttpResponse<String> answer) {
        return new IllegalStateException("Keycloak answers " + answer.statusCode()
                + " where clients are managed: does the account of aloqa-clients have its role?");
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
