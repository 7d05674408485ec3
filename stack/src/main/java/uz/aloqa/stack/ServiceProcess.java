package uz.aloqa.stack;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.aloqa.stack.process.Programs;

/** One replica of one of our services: its fast-jar in a JVM of its own. */
public final class ServiceProcess extends Part {

    private final String module;
    private final Distributions distributions;
    private final ServiceJvm jvm;
    private final Map<String, String> environment;

    ServiceProcess(
            String name,
            String module,
            int port,
            Distributions distributions,
            ServiceJvm jvm,
            Map<String, String> environment,
            PartFiles files) {
        super(name, port, files);
        this.module = module;
        this.distributions = distributions;
        this.jvm = jvm;
        this.environment = environment;
    }

    /** Starts a service that ends with this JVM, e.g. in a test. */
    public static ServiceProcess start(
            Distributions distributions, String module, Path dataDir, int port, Map<String, String> environment) {
        return startAlone(new ServiceProcess(
                module,
                module,
                port,
                distributions,
                ServiceJvm.SMALL,
                environmentWithPort(environment, port),
                PartFiles.in(dataDir, module)));
    }

    private static Map<String, String> environmentWithPort(Map<String, String> environment, int port) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("ALOQA_HTTP_HOST", "127.0.0.1");
        variables.put("ALOQA_HTTP_PORT", Integer.toString(port));
        return Map.copyOf(variables);
    }

    /** The module it runs, e.g. {@code appeals-service}; the name of a second replica differs from it. */
    public String module() {
        return module;
    }

    public URI address() {
        return URI.create("http://localhost:" + port());
    }

    /** Verifies the service's audit log with the tool that its jars hold; exit code 0 when nothing is wrong. */
    public Programs.Result verifyAudit() {
        Path jar = distributions.serviceJar(module);
        String jars = Stream.of("app", "lib/boot", "lib/main")
                .map(folder -> jar.resolveSibling(folder) + "/*")
                .collect(Collectors.joining(File.pathSeparator));
        return Programs.run(
                List.of(Programs.java(), "-XX:+UseSerialGC", "-cp", jars, "uz.aloqa.platform.audit.AuditTool"),
                environment);
    }

    @Override
    void prepare() {
        // The jar is all it needs; its data is in PostgreSQL.
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Programs.java());
        command.addAll(jvm.options());
        command.addAll(List.of("-jar", distributions.serviceJar(module).toString()));
        return List.copyOf(command);
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
