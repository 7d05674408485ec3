package uz.aloqa.gateway.forward;

import io.quarkus.arc.DefaultBean;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uz.aloqa.gateway.route.GatewayConfig;

/** The client towards the services: HTTP/1.1, kept connections, bodies as they come. */
final class UpstreamClient {

    private static final int LARGEST_HEADERS = 32 * 1024;
    private static final int LONGEST_QUEUE = 1_000;

    private UpstreamClient() {}

    /** Traces are continued by our own header: a second span per request would only say that the gateway forwards. */
    @Produces
    @Singleton
    @DefaultBean
    static HttpClient client(Vertx vertx, GatewayConfig config, TlsConfigurationRegistry certificates) {
        GatewayConfig.ConnectionConfig connections = config.connections();
        HttpClientOptions options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setConnectTimeout((int) connections.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) connections.keepAlive().toSeconds())
                .setMaxHeaderSize(LARGEST_HEADERS)
                .setDecompressionSupported(false)
                .setPipelining(false)
                .setTcpNoDelay(true)
                .setTracingPolicy(TracingPolicy.IGNORE);
        connections.tls().ifPresent(name -> TlsConfigUtils.configure(options, named(certificates, name)));
        PoolOptions pool =
                new PoolOptions().setHttp1MaxSize(connections.perReplica()).setMaxWaitQueueSize(LONGEST_QUEUE);
        return vertx.httpClientBuilder().with(options).with(pool).build();
    }

    private static TlsConfiguration named(TlsConfigurationRegistry certificates, String name) {
        return certificates
                .get(name)
                .orElseThrow(() -> new IllegalStateException(
                        "The gateway does not start: aloqa.gateway.connections.tls names %s, but there is no quarkus.tls.%s."
                                .formatted(name, name)));
    }

    static void close(@Disposes HttpClient client) {
        var _ = client.close();
    }
}
