package uz.aloqa.gateway.forward;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uz.aloqa.gateway.route.GatewayConfig;

/**
 * A client for each event loop. A shared one lends a connection of whichever loop used one last, and each step of such a
 * request wakes the other loop up: with its own, a request stays on one processor from the first byte to the last.
 */
@Singleton
final class LoopClients {

    private final Vertx vertx;
    private final GatewayConfig config;
    private final TlsConfigurationRegistry certificates;
    private final Map<Thread, HttpClient> clients = new ConcurrentHashMap<>();

    LoopClients(Vertx vertx, GatewayConfig config, TlsConfigurationRegistry certificates) {
        this.vertx = vertx;
        this.config = config;
        this.certificates = certificates;
    }

    /** The client of the event loop that asks. */
    HttpClient ours() {
        return clients.computeIfAbsent(
                Thread.currentThread(), loop -> UpstreamClient.client(vertx, config, certificates));
    }

    @PreDestroy
    void close() {
        clients.values().forEach(client -> {
            var _ = client.close();
        });
    }
}
