package uz.aloqa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.Platform;
import uz.aloqa.stack.Progress;
import uz.aloqa.stack.Settings;

/**
 * The whole platform on free ports with fresh data and durable disks, in {@code bench/target/platform}; its services run as in
 * production.
 */
public final class Site implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Platform platform;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    private Site(Platform platform) {
        this.platform = platform;
    }

    /** Starts it. */
    public static Site open() {
        return open(settings -> settings);
    }

    /** Starts it with other settings: more replicas, variables of a service. */
    public static Site open(UnaryOperator<Settings> changes) {
        Distributions distributions = Distributions.locate();
        Path folder = distributions.root().resolve("bench/target/platform");
        Settings settings = changes.apply(Settings.onFreePorts(folder).asInProduction());
        new Platform(distributions, settings).close();
        delete(folder);
        Main.say("starting the platform …");
        return new Site(new Platform(distributions, settings).start(Progress.SILENT));
    }

    /** The parts. */
    public Platform platform() {
        return platform;
    }

    /** An address behind the gateway. */
    public URI at(String path) {
        return platform.address().resolve(path);
    }

    /** An address of a service itself, past the gateway. */
    public URI at(String service, String path) {
        return platform.service(service).address().resolve(path);
    }

    /** A connection of the superuser to a service's database; the caller closes it. */
    public Connection database(String name) throws SQLException {
        return platform.postgres().connect(name);
    }

    /** The client of this site. */
    public HttpClient http() {
        return http;
    }

    /** A fresh access token of a demo user. */
    public String token(String user) throws IOException, InterruptedException {
        return new Realm(http, platform.keycloak().issuer()).token(user);
    }

    /** Resident megabytes of a service. */
    public double residentMb(String service) {
        return platform.service(service).memory().rss() / 1024.0;
    }

    @Override
    public void close() {
        http.close();
        platform.close();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data of the run before can't be deleted", e);
        }
    }
}
