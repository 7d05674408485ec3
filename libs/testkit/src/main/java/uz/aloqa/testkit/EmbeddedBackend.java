package uz.aloqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.KafkaServer;
import uz.aloqa.stack.KeycloakServer;
import uz.aloqa.stack.PostgresServer;
import uz.aloqa.stack.S3Server;
import uz.aloqa.stack.process.JvmEnd;
import uz.aloqa.stack.process.Ports;

/** Processes of this machine, with data that is thrown away at the end of the JVM. */
final class EmbeddedBackend implements Backend {

    private static final String KEYCLOAK_DATABASE = "keycloak";

    private final Distributions distributions = Distributions.locate();

    @Override
    public Map<String, String> postgres() {
        // What a crash of the machine would lose is thrown away anyway: not durable, but fast.
        PostgresServer server = PostgresServer.start(distributions, folder(Parts.POSTGRES), Ports.free(), false);
        return Map.of(
                Parts.URL,
                server.jdbcUrl(""),
                Parts.USER,
                PostgresServer.SUPERUSER,
                Parts.PASSWORD,
                server.superuserPassword());
    }

    @Override
    public Map<String, String> kafka() {
        List<Integer> ports = Ports.free(2);
        KafkaServer server = KafkaServer.start(distributions, folder(Parts.KAFKA), ports.getFirst(), ports.getLast());
        return Map.of(Parts.URL, server.bootstrap());
    }

    @Override
    public Map<String, String> s3() {
        S3Server server = S3Server.start(distributions, folder(Parts.S3), Ports.free(), "only-in-tests");
        return Map.of(
                Parts.URL, server.address().toString(),
                Parts.USER, S3Server.ACCESS_KEY,
                Parts.PASSWORD, server.secretKey());
    }

    @Override
    public Map<String, String> keycloak() {
        TestDatabase database = TestDatabase.of(KEYCLOAK_DATABASE);
        KeycloakServer server = KeycloakServer.start(
                distributions,
                folder(Parts.KEYCLOAK),
                Ports.free(),
                new KeycloakServer.Database(database.url(), database.user(), database.password()));
        return Map.of(Parts.URL, server.issuer());
    }

    /** Asked for before the server is started, so that it is removed after the server has stopped. */
    private static Path folder(String part) {
        try {
            Path folder = Files.createTempDirectory("aloqa-test-" + part + "-");
            JvmEnd.run(() -> delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException gone) {
            // Somebody tidied up the temporary files before us.
        } catch (IOException e) {
            throw new UncheckedIOException("can't delete " + folder, e);
        }
    }
}
