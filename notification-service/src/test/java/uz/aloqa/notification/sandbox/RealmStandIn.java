package uz.aloqa.notification.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What Keycloak's admin interface does with clients, as far as it is asked. The real one is asked end to end. */
public final class RealmStandIn implements QuarkusTestResourceLifecycleManager {

    /** Clients as they were made, by the realm's id. */
    static final Map<String, JsonNode> CLIENTS = new ConcurrentHashMap<>();

    private static final Map<String, String> SECRETS = new ConcurrentHashMap<>();
    private static final String PATH = "/admin/realms/aloqa/clients";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static volatile boolean away;

    private @Nullable HttpServer server;

    /** Whether it fails every request from now on. */
    static void fail(boolean failing) {
        away = failing;
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", this::answer);
            started.start();
            server = started;
            return Map.of(
                    "aloqa.sandbox.realm",
                    "http://127.0.0.1:" + started.getAddress().getPort() + "/realms/aloqa",
                    "aloqa.sandbox.secret",
                    "secret-of-clients-in-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String method = exchange.getRequestMethod();
            if (away) {
                send(exchange, 503, "");
            } else if (path.endsWith("/protocol/openid-connect/token")) {
                boolean known = body.contains("client_id=aloqa-clients")
                        && body.contains("client_secret=secret-of-clients-in-tests");
                send(exchange, known ? 200 : 401, "{\"access_token\": \"of-aloqa-clients\", \"expires_in\": 300}");
            } else if (!"Bearer of-aloqa-clients"
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "");
            } else if (method.equals("POST") && path.equals(PATH)) {
                String id = UUID.randomUUID().toString();
                CLIENTS.put(id, JSON.readTree(body));
                SECRETS.put(id, UUID.randomUUID().toString());
                exchange.getResponseHeaders().add("Location", "http://keycloak" + PATH + "/" + id);
                send(exchange, 201, "");
            } else {
                ofOne(exchange, method, path.substring(PATH.length() + 1));
            }
        }
    }

    private static void ofOne(HttpExchange exchange, String method, String rest) throws IOException {
        String id = rest.split("/", -1)[0];
        if (!CLIENTS.containsKey(id)) {
            send(exchange, 404, "");
        } else if (rest.endsWith("/service-account-user")) {
            send(
                    exchange,
                    200,
                    "{\"id\": \"%s\"}".formatted(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))));
        } else if (rest.endsWith("/client-secret")) {
            if (method.equals("POST")) {
                SECRETS.put(id, UUID.randomUUID().toString());
            }
            send(exchange, 200, "{\"type\": \"secret\", \"value\": \"%s\"}".formatted(SECRETS.get(id)));
        } else {
            CLIENTS.remove(id);
            send(exchange, 204, "");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void stop() {
        HttpServer running = server;
        if (running != null) {
            running.stop(0);
        }
    }
}
