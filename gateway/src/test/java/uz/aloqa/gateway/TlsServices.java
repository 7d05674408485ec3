package uz.aloqa.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import uz.aloqa.stack.Distributions;

/**
 * Two services that take TLS from bearers of a certificate alone: one has a certificate of the inside's authority, the
 * other one of a stranger's.
 */
public final class TlsServices implements QuarkusTestResourceLifecycleManager {

    /** Where the inside's certificates are. */
    static final Path INSIDE = Path.of("target", "tls", "inside").toAbsolutePath();

    private static final Path STRANGERS = Path.of("target", "tls", "strangers").toAbsolutePath();

    /** Where the first service listens. */
    static int port;

    private final Vertx vertx = Vertx.vertx();

    static boolean canMakeCertificates() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "openssl")));
    }

    @Override
    public Map<String, String> start() {
        if (!canMakeCertificates()) {
            return Map.of();
        }
        make(INSIDE, "gateway", "appeals-service");
        make(STRANGERS, "appeals-service");
        port = listen(INSIDE).actualPort();
        return Map.of(
                "ALOQA_APPEALS_URL",
                "https://localhost:" + port,
                "ALOQA_MAHALLA_URL",
                "https://localhost:" + listen(STRANGERS).actualPort(),
                "aloqa.gateway.connections.tls",
                "inside",
                "aloqa.gateway.connections.health-check",
                "0S",
                "quarkus.tls.inside.key-store.pem.0.cert",
                INSIDE.resolve("gateway.crt").toString(),
                "quarkus.tls.inside.key-store.pem.0.key",
                INSIDE.resolve("gateway.key").toString(),
                "quarkus.tls.inside.trust-store.pem.certs",
                INSIDE.resolve("ca.crt").toString());
    }

    private static void make(Path folder, String... names) {
        String script =
                Distributions.locate().root().resolve("deploy/tls/certificates").toString();
        try {
            Process made = new ProcessBuilder(Stream.concat(Stream.of(script, folder.toString()), Stream.of(names))
                            .toList())
                    .inheritIO()
                    .start();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("no certificates");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpServer listen(Path certificates) {
        return vertx.createHttpServer(new HttpServerOptions()
                        .setHost("127.0.0.1")
                        .setPort(0)
                        .setSsl(true)
                        .setKeyCertOptions(new PemKeyCertOptions()
                                .setCertPath(certificates
                                        .resolve("appeals-service.crt")
                                        .toString())
                                .setKeyPath(certificates
                                        .resolve("appeals-service.key")
                                        .toString()))
                        .setTrustOptions(new PemTrustOptions()
                                .addCertPath(INSIDE.resolve("ca.crt").toString()))
                        .setClientAuth(ClientAuth.REQUIRED))
                .requestHandler(TlsServices::sayWho)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static void sayWho(HttpServerRequest request) {
        try {
            var _ = request.response()
                    .putHeader("Content-Type", "text/plain")
                    .putHeader("Location", "https://localhost:" + port + "/api/v1/appeals/7")
                    .end(request.connection().sslSession().getPeerPrincipal().getName());
        } catch (SSLPeerUnverifiedException e) {
            var _ = request.response().setStatusCode(500).end();
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
