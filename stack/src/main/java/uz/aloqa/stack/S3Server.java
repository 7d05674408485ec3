package uz.aloqa.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import uz.aloqa.stack.process.Programs;

/** A real S3 store (S3Proxy over a folder) in a JVM of its own, on the loopback address. */
public final class S3Server extends Part {

    /** The one account of the store. */
    public static final String ACCESS_KEY = "aloqa";

    private static final String NAME = "s3";
    private static final String MEMORY = "-Xmx96m";

    private final Distributions distributions;
    private final String secretKey;

    S3Server(Distributions distributions, int port, String secretKey, PartFiles files) {
        super(NAME, port, files);
        this.distributions = distributions;
        this.secretKey = secretKey;
    }

    /** Starts a store that ends with this JVM; existing data is continued. */
    public static S3Server start(Distributions distributions, Path dataDir, int port, String secretKey) {
        return startAlone(new S3Server(distributions, port, secretKey, PartFiles.in(dataDir, NAME)));
    }

    /** Where clients reach it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Proves who {@link #ACCESS_KEY} is. */
    public String secretKey() {
        return secretKey;
    }

    @Override
    void prepare() {
        try {
            Files.createDirectories(buckets());
            Files.writeString(properties(), settings());
            Files.writeString(logging(), LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException("can't prepare " + data(), e);
        }
    }

    @Override
    List<String> command() {
        return List.of(
                Programs.java(),
                MEMORY,
                "-Xms32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlogback.configurationFile=" + logging(),
                "-cp",
                distributions.s3ClassPath(),
                "org.gaul.s3proxy.Main",
                "--properties",
                properties().toString());
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    /** It refuses whoever brings no signature, and that is an answer. */
    @Override
    public boolean isReady() {
        return isRunning() && HttpProbe.answers(address());
    }

    @Override
    Duration readyWithin() {
        return Duration.ofSeconds(60);
    }

    private String settings() {
        return """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.identity=local
                jclouds.credential=local
                jclouds.filesystem.basedir=%s
                """.formatted(address(), ACCESS_KEY, secretKey, buckets());
    }

    private static final String LOGGING = """
            <configuration>
              <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%d{ISO8601} %-5level [%logger{0}] %msg%n</pattern></encoder>
              </appender>
              <root level="warn"><appender-ref ref="out"/></root>
            </configuration>
            """;

    private Path properties() {
        return data().resolve("s3proxy.properties");
    }

    private Path logging() {
        return data().resolve("logback.xml");
    }

    private Path buckets() {
        return data().resolve("buckets");
    }
}
