package uz.aloqa.platform.tls;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Certificates as an operator makes them, and the settings of the profile {@code tls} beside the plain port. */
public final class InsideCertificates implements QuarkusTestResourceLifecycleManager {

    static final Path FOLDER = Path.of("target", "tls").toAbsolutePath();

    static boolean canBeMade() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "openssl")));
    }

    static String file(String name) {
        return FOLDER.resolve(name).toString();
    }

    @Override
    public Map<String, String> start() {
        if (!canBeMade()) {
            return Map.of();
        }
        Path script = Path.of(System.getProperty("aloqa.root", "../..")).resolve("deploy/tls/certificates");
        try {
            Process made = new ProcessBuilder(script.toString(), FOLDER.toString(), "gateway", "appeals-service")
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
        return Map.of(
                "quarkus.http.tls-configuration-name", "inside",
                "quarkus.http.test-ssl-port", "0",
                "quarkus.tls.inside.key-store.pem.0.cert", file("appeals-service.crt"),
                "quarkus.tls.inside.key-store.pem.0.key", file("appeals-service.key"),
                "quarkus.tls.inside.trust-store.pem.certs", file("ca.crt"),
                "quarkus.tls.inside.protocols", "TLSv1.3",
                "aloqa.tls.client-auth", "required");
    }

    @Override
    public void stop() {
        // Files in target.
    }
}
