package uz.aloqa.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import uz.aloqa.stack.process.Programs;

/**
 * Where the programs of the real parts are: unpacked once per version into {@code .aloqa/runtime} of the
 * checkout and shared by everything that starts them.
 */
public final class Distributions {

    /** Names the checkout where it can't be found by walking up, e.g. in tests. */
    public static final String ROOT_PROPERTY = "aloqa.root";

    /**
     * Build-time choices of Keycloak, the same as in docker-compose.yml. The JWT authorization grant had a
     * token-forging hole and nobody here needs it.
     */
    private static final List<String> KEYCLOAK_BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--features-disabled=jwt-authorization-grant");

    private final Path root;
    private final Properties versions;

    private Distributions(Path root, Properties versions) {
        this.root = root;
        this.versions = versions;
    }

    /** The checkout this program belongs to. */
    public static Distributions locate() {
        String given = System.getProperty(ROOT_PROPERTY);
        if (given != null && isRoot(Path.of(given))) {
            return in(Path.of(given));
        }
        return Stream.of(Path.of("").toAbsolutePath(), ownPlace())
                .flatMap(place -> rootAbove(place).stream())
                .findFirst()
                .map(Distributions::in)
                .orElseThrow(() -> new StackException("No Aloqa checkout above "
                        + Path.of("").toAbsolutePath() + ": run this inside one, or set -D" + ROOT_PROPERTY + "."));
    }

    public static Distributions in(Path root) {
        Properties versions = new Properties();
        try (InputStream in = Distributions.class.getResourceAsStream("/distributions.properties")) {
            versions.load(Objects.requireNonNull(in, "distributions.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Distributions(root.toAbsolutePath().normalize(), versions);
    }

    /** The top folder of the checkout. */
    public Path root() {
        return root;
    }

    /** The ignored folder of the checkout that holds everything made at run time. */
    public Path home() {
        return root.resolve(".aloqa");
    }

    /** Whether the slow first-time work is still to be done. */
    public boolean isPrepared() {
        return Files.isDirectory(runtime(postgresName())) && Files.isDirectory(runtime(keycloakName()));
    }

    /** PostgreSQL's folder with {@code bin/initdb} and {@code bin/postgres}. */
    public Path postgres() {
        return Unpacked.once(runtime(postgresName()), folder -> {
            String resource = "/postgres-" + postgresPlatform() + ".txz";
            try (InputStream archive = Distributions.class.getResourceAsStream(resource)) {
                if (archive == null) {
                    throw new StackException("There are no PostgreSQL programs for this machine (" + resource
                            + "): use docker compose up.");
                }
                Archives.untarXz(archive, folder);
            }
        });
    }

    /** Keycloak's folder, already built for PostgreSQL, so that it starts with {@code --optimized}. */
    public Path keycloak() {
        return Unpacked.once(runtime(keycloakName()), folder -> {
            Path zip = root.resolve("stack/target/dist/keycloak-quarkus-dist-" + version("keycloak") + ".zip");
            Archives.unzipInnerFolder(existing(zip), folder);
            buildKeycloak(folder);
        });
    }

    /** The broker's own class path, kept apart from ours: its client jars are of another version. */
    public String kafkaClassPath() {
        return existing(root.resolve("stack/kafka/target/libs")) + "/*";
    }

    /** The S3 store's own class path. */
    public String s3ClassPath() {
        return existing(root.resolve("stack/s3/target/libs")) + "/*";
    }

    /** A service's program; a sentence when it hasn't been built. */
    public Path serviceJar(String module) {
        return existing(root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    String version(String part) {
        return Objects.requireNonNull(versions.getProperty(part), part);
    }

    private void buildKeycloak(Path folder) {
        Path java = Path.of(System.getProperty("java.home"));
        Programs.Result built = Programs.run(
                Stream.concat(Stream.of(folder.resolve("bin/kc.sh").toString()), KEYCLOAK_BUILD.stream())
                        .toList(),
                Map.of(
                        "JAVA_HOME",
                        java.toString(),
                        "JAVA",
                        java.resolve("bin/java").toString()));
        if (!built.succeeded()) {
            throw new StackException("Keycloak could not be prepared.", built.output());
        }
    }

    private Path runtime(String name) {
        return home().resolve("runtime").resolve(name);
    }

    private String postgresName() {
        return "postgres-" + version("postgresql") + "-" + postgresPlatform();
    }

    private String keycloakName() {
        CRC32 choices = new CRC32();
        choices.update(KEYCLOAK_BUILD.toString().getBytes(StandardCharsets.UTF_8));
        return "keycloak-" + version("keycloak") + "-" + Long.toHexString(choices.getValue());
    }

    private static String postgresPlatform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return system + "-" + processor;
    }

    private Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new StackException(
                    root.relativize(path) + " is missing: build the platform first (./aloqa up does).");
        }
        return path;
    }

    private static boolean isRoot(Path folder) {
        return Files.exists(folder.resolve("aloqa")) && Files.exists(folder.resolve("pom.xml"));
    }

    private static Optional<Path> rootAbove(@Nullable Path place) {
        for (Path folder = place; folder != null; folder = folder.getParent()) {
            if (isRoot(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static Path ownPlace() {
        try {
            URI code = Distributions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(code);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
