package uz.aloqa.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two running services, and routes of the tests' own to one that is down and to ones with little patience. */
public final class TestServices implements QuarkusTestResourceLifecycleManager {

    /** The operator's file; there is none at first. */
    static final Path FILE = Path.of("target", "gateway-under-test.properties").toAbsolutePath();

    private Service appeals;
    private Service mahalla;

    @Override
    public Map<String, String> start() {
        try {
            Files.deleteIfExists(FILE);
            appeals = new Service("appeals");
            mahalla = new Service("mahalla");
            Map<String, String> settings = new HashMap<>();
            settings.put("ALOQA_APPEALS_URL", appeals.url());
            settings.put("ALOQA_MAHALLA_URL", closedPort() + "," + mahalla.url());
            settings.put("ALOQA_NOTIFICATION_URL", appeals.url());
            settings.put("ALOQA_PUBLIC_URL", "https://api.example.uz");
            settings.put("ALOQA_CORS_ORIGINS", "https://app.example.uz");
            settings.put("aloqa.gateway.openapi.fresh", "0S");
            settings.put("aloqa.gateway.upstreams.down.urls", closedPort());
            settings.put("aloqa.gateway.upstreams.down.document", "nobody");
            route(settings, "down", "/api/v1/down/**", "down");
            route(settings, "hurried", "/api/v1/hurried/**", "appeals");
            settings.put("aloqa.gateway.routes.hurried.first-byte-timeout", "PT0.5S");
            settings.put("aloqa.gateway.routes.hurried.idle-timeout", "PT0.5S");
            route(settings, "large", "/api/v1/large/**", "appeals");
            settings.put("aloqa.gateway.routes.large.body-limit", "64M");
            route(settings, "small", "/api/v1/small/**", "appeals");
            settings.put("aloqa.gateway.routes.small.body-limit", "1000");
            route(settings, "patient", "/api/v1/patient/**", "appeals");
            settings.put("aloqa.gateway.routes.patient.idle-timeout", "0S");
            settings.put("aloqa.gateway.file", FILE.toString());
            settings.put("aloqa.gateway.file-check", "PT0.1S");
            // Tests count what reaches a service.
            settings.put("aloqa.gateway.connections.health-check", "0S");
            // All tests come from one address.
            settings.put("aloqa.gateway.rates.standard.per-address", "0");
            settings.put("aloqa.gateway.rates.standard.per-user", "0");
            settings.put("aloqa.gateway.rates.refused-tokens.per-address", "0");
            settings.put("aloqa.gateway.rates.few.per-user", "3");
            settings.put("aloqa.gateway.rates.few.per-client", "5");
            settings.put("aloqa.gateway.rates.few.per-address", "2");
            settings.put("aloqa.gateway.rates.trial.per-client", "1");
            route(settings, "few", "/api/v1/few/**", "appeals");
            settings.put("aloqa.gateway.routes.few.rate", "few");
            route(settings, "kept", "/api/v1/kept/**", "appeals");
            settings.put("aloqa.gateway.routes.kept.cached", "true");
            settings.put("aloqa.gateway.upstreams.narrow.urls", appeals.url());
            settings.put("aloqa.gateway.upstreams.narrow.document", "nobody");
            settings.put("aloqa.gateway.overload.initial", "20");
            settings.put("aloqa.gateway.overload.least", "20");
            for (String urgency : List.of("first", "normal", "last")) {
                route(settings, urgency, "/api/v1/" + urgency + "/**", "narrow");
                settings.put("aloqa.gateway.routes." + urgency + ".urgency", urgency);
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void route(Map<String, String> settings, String name, String path, String upstream) {
        String key = "aloqa.gateway.routes." + name + ".";
        settings.put(key + "path", path);
        settings.put(key + "methods", "GET,POST,PUT,DELETE");
        settings.put(key + "upstream", upstream);
        settings.put(key + "access", "public");
    }

    private static String closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        try {
            appeals.close();
            mahalla.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
