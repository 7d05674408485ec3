package uz.aloqa.platform.tls;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks everybody who connects over TLS for a certificate, where {@code aloqa.tls.client-auth} says so: in the profile
 * {@code tls} only the gateway has one. Quarkus' own setting is fixed when a service is built, and the same program runs
 * with and without TLS.
 */
@Singleton
final class ClientCertificates implements HttpServerOptionsCustomizer {

    private final ClientAuth wanted;

    ClientCertificates(@ConfigProperty(name = "aloqa.tls.client-auth", defaultValue = "none") ClientAuth wanted) {
        this.wanted = wanted;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        if (wanted != ClientAuth.NONE) {
            options.setClientAuth(wanted);
        }
    }
}
