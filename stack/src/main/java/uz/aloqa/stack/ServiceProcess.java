package uz.aloqa.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uz.aloqa.stack.process.Programs;

/** One replica of one of our services: its fast-jar in a JVM of its own. */
public final class ServiceProcess extends Part {

    private final String module;
    private final Path jar;
    private final String memory;
    private final Map<String, String> environment;

    ServiceProcess(
            String name,
            String module,
            int port,
            Path jar,
            String memory,
            Map<String, String> environment,
            PartFiles files) {
        super(name, port, files);
        this.module = module;
        this.jar = jar;
        this.memory = memory;
        this.environment = environment;
    }

    /** Starts a service that ends with this JVM, e.g. in a test; its port is in {@code ALOQA_HTTP_PORT}. */
    public static ServiceProcess start(
            Distributions distributions, String module, Path dataDir, int port, Map<String, String> environment) {
        return startAlone(new ServiceProcess(
                module,
                module,
                port,
                distributions.serviceJar(module),
                Settings.SERVICE_MEMORY,
                Stream.concat(environment.entrySet().stream(), Map.of("ALOQA_HTTP_PORT", port + "").entrySet().stream())
                        .collect(java.util.stream.Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, Map.Entry::getValue, (given, own) -> own)),
                PartFiles.in(dataDir, module)));
    }

    /** The module it runs, e.g. {@code appeals-service}; the name of a second replica differs from it. */
    public String module() {
        return module;
    }

    public URI address() {
        return URI.create("http://localhost:" + port());
    }

    @Override
    void prepare() {
        // The jar is all it needs; its data is in PostgreSQL.
    }

    @Override
    List<String> command() {
        return List.of(
                Programs.java(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                jar.toString());
    }

    @Override
    Map<String, String> environment() {
        return environment;
    }

    @Override
    public boolean isReady() {
        return isRunning() && HttpProbe.answersOk(address().resolve("/q/health/ready"));
    }

    @Override
    Duration readyWithin() {
        return Duration.ofMinutes(2);
    }
}
