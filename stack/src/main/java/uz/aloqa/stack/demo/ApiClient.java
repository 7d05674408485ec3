package uz.aloqa.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.aloqa.stack.StackException;

/** The platform as one person sees it: through the public door, with their own token. */
final class ApiClient {

    /** What came back: the body and the version tag for the next change. */
    record Answer(int status, JsonNode body, String etag, Duration took) {

        Answer expect(int wanted, String what) {
            if (status != wanted) {
                throw new StackException(
                        what + " was answered with " + status + " instead of " + wanted + ":", body.toPrettyString());
            }
            return this;
        }
    }

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient http;
    private final URI gateway;
    private final String token;
    private final JsonNode claims;

    private ApiClient(HttpClient http, URI gateway, String token, JsonNode claims) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
        this.claims = claims;
    }

    /** Signs in at Keycloak with the development-only password grant. */
    static ApiClient signIn(HttpClient http, URI gateway, URI issuer, String user) {
        String form = form(Map.of(
                "grant_type", "password",
                "client_id", "aloqa-dev",
                "username", user,
                "password", "demo"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String token = send(http, request)
                .expect(200, "Signing in as " + user)
                .body()
                .path("access_token")
                .asText();
        return new ApiClient(http, gateway, token, claimsOf(token));
    }

    String userId() {
        return claims.path("sub").asText();
    }

    String name() {
        return claims.path("name").asText();
    }

    Answer get(String path) {
        return send(http, request(path).GET().build());
    }

    /** What anybody sees without signing in who brings the code of a slip. */
    Answer track(String number, String code) {
        return send(
                http,
                HttpRequest.newBuilder(gateway.resolve("/api/v1/tracking/" + number))
                        .timeout(LIMIT)
                        .header("Accept", "application/json")
                        .header("Tracking-Code", code)
                        .GET()
                        .build());
    }

    /** Says something that is neither a creation nor a change of a version. */
    Answer post(String path, Object body) {
        return send(
                http,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json(body)))
                        .build());
    }

    /** A creating call: repeated by accident it would change nothing. */
    Answer create(String path, Object body) {
        return send(
                http,
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json(body)))
                        .build());
    }

    /** A change of what the caller has seen under that version tag. */
    Answer change(String path, String etag, Object body) {
        return send(
                http,
                request(path)
                        .header("If-Match", etag)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json(body)))
                        .build());
    }

    /** Puts something there, whatever was there before. */
    Answer put(String path) {
        return send(http, request(path).PUT(BodyPublishers.noBody()).build());
    }

    /** Opens this person's live stream; returns when it stands. */
    LiveStream liveStream() {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/notifications/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .header("Accept-Language", "en")
                .build();
        return LiveStream.open(http, request, name());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
    }

    private static Answer send(HttpClient http, HttpRequest request) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            JsonNode body = response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(""),
                    took);
        } catch (ConnectException e) {
            throw new StackException(
                    "Nobody answers at " + request.uri().resolve("/") + ": start the platform with ./aloqa up.", e);
        } catch (IOException e) {
            throw new StackException(request.method() + " " + request.uri() + " broke off: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", e);
        }
    }

    private static String json(Object body) {
        return JSON.valueToTree(body).toString();
    }

    private static JsonNode claimsOf(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new StackException("Keycloak's token has no readable claims.", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
