package uz.aloqa.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uz.aloqa.stack.process.Programs;

/** A real Keycloak server on the loopback address with the realm {@code aloqa} and its demo users, kept in PostgreSQL. */
public final class KeycloakServer extends Part {

    /** Administrator of the master realm; development only, as everything this stack starts. */
    public static final String ADMIN = "admin";

    public static final String REALM = "aloqa";

    private static final String NAME = "keycloak";
    private static final String DEFAULT_MEMORY = "256m";

    /** Where Keycloak keeps its tables; dev-file would need a second, differently built server. */
    public record Database(String jdbcUrl, String user, String password) {}

    private final Distributions distributions;
    private final Database database;
    private final String memory;

    KeycloakServer(Distributions distributions, int port, Database database, String memory, PartFiles files) {
        super(NAME, port, files);
        this.distributions = distributions;
        this.database = database;
        this.memory = memory;
    }

    /** Starts a server that ends with this JVM; an existing realm in the database stays as it is. */
    public static KeycloakServer start(Distributions distributions, Path dataDir, int port, Database database) {
        return startAlone(
                new KeycloakServer(distributions, port, database, DEFAULT_MEMORY, PartFiles.in(dataDir, NAME)));
    }

    public String url() {
        return "http://localhost:" + port();
    }

    /** The {@code iss} of the tokens. */
    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    /**
     * Keycloak finds its realm files, themes and transaction log only below its home. The home of each server
     * borrows the programs of the shared distribution and has the rest to itself.
     */
    @Override
    void prepare() {
        try {
            Path programs = distributions.keycloak();
            Path imports = data().resolve("data/import");
            Files.createDirectories(imports);
            Files.createDirectories(data().resolve("providers"));
            Files.createDirectories(data().resolve("conf"));
            for (String shared : List.of("lib", "themes")) {
                Path link = data().resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, programs.resolve(shared));
            }
            for (String file : List.of("keycloak.conf", "cache-ispn.xml")) {
                Files.copy(
                        programs.resolve("conf").resolve(file),
                        data().resolve("conf").resolve(file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            writeRealm(imports);
        } catch (IOException e) {
            throw new UncheckedIOException("can't prepare " + data(), e);
        }
    }

    @Override
    List<String> command() {
        return Stream.of(jvm(), server()).flatMap(List::stream).toList();
    }

    @Override
    Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", database.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", database.password());
    }

    @Override
    public boolean isReady() {
        return isRunning() && HttpProbe.answersOk(URI.create(issuer() + "/protocol/openid-connect/certs"));
    }

    @Override
    Duration readyWithin() {
        return Duration.ofMinutes(4);
    }

    /** The realm with its demo users, put together by the script that the containers use too. */
    private void writeRealm(Path imports) {
        Programs.Result written = Programs.run(
                distributions.root().resolve("deploy/keycloak/realm-files").toString(),
                "development",
                imports.toString());
        if (!written.succeeded()) {
            throw new StackException("The realm file could not be made:", written.output());
        }
    }

    private List<String> jvm() {
        return List.of(
                Programs.java(),
                "-Xms64m",
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + data(),
                "-Djboss.server.config.dir=" + data().resolve("conf"),
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                data().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private List<String> server() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--hostname=" + url(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port(),
                // Any free one: the fixed default would collide with a second server on this machine.
                "--http-management-port=0",
                "--cache=local",
                "--db-url=" + database.jdbcUrl(),
                "--db-username=" + database.user(),
                "--db-pool-max-size=20");
    }
}
