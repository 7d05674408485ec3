package uz.aloqa.gateway.door;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/** Plain connections speak HTTP/1.1 alone: an upgrade to HTTP/2 without TLS has no user here but smugglers. */
@Singleton
final class ServerLimits implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
