package uz.aloqa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.Part;
import uz.aloqa.stack.Platform;
import uz.aloqa.stack.Progress;
import uz.aloqa.stack.ServiceProcess;
import uz.aloqa.stack.Settings;
import uz.aloqa.stack.StackException;
import uz.aloqa.stack.process.Ports;

/** The running platform and the people who use it. */
final class World implements AutoCloseable {

    /** A handful of people writes here as fast as it can. */
    private static final String UNLIMITED = "1000000";

    private final Distributions distributions;
    private final Settings settings;
    private final Platform platform;
    private final SignIn signIn;
    private final SpanCollector spans;
    private final Map<String, SandboxClient> clients = new HashMap<>();

    private World(Distributions distributions, Settings settings, Platform platform, SpanCollector spans) {
        this.spans = spans;
        this.distributions = distributions;
        this.settings = settings;
        this.platform = platform;
        this.signIn = new SignIn(URI.create(platform.keycloak().issuer()));
    }

    /** Starts everything anew in {@code e2e/target/platform}, on free ports; its logs stay there. */
    static World start() {
        Distributions distributions = Distributions.locate();
        Platform.SERVICES.forEach(distributions::serviceJar);
        Path folder = distributions.root().resolve("e2e/target/platform");
        // A handful of people does here in seconds what thousands do in a day.
        Settings settings = Settings.onFreePorts(folder)
                .withEnvironment("gateway", "ALOQA_RATE_LIMITS", "false")
                .withEnvironment("appeals-service", "ALOQA_APPEALS_DIALOGUE_PER_MINUTE", UNLIMITED)
                .withEnvironment("appeals-service", "ALOQA_APPEALS_DIALOGUE_PER_DAY", UNLIMITED)
                // A webhook has to lead somewhere, and here is nothing but this machine.
                .withEnvironment("notification-service", "ALOQA_OUTBOUND_ALLOW_PRIVATE", "true");
        SpanCollector spans = SpanCollector.start();
        for (String service : Platform.SERVICES) {
            for (Map.Entry<String, String> variable : spans.environment().entrySet()) {
                settings = settings.withEnvironment(service, variable.getKey(), variable.getValue());
            }
        }
        // A run that was killed may have left its processes behind.
        new Platform(distributions, settings).close();
        delete(folder);
        long begin = System.nanoTime();
        Platform platform = new Platform(distributions, settings);
        try {
            platform.start(Progress.SILENT);
        } catch (StackException e) {
            spans.close();
            throw new IllegalStateException(e.getMessage() + "\n" + e.evidence(), e);
        }
        Measured.say("the platform stands after %d ms"
                .formatted(Duration.ofNanos(System.nanoTime() - begin).toMillis()));
        return new World(distributions, settings, platform, spans);
    }

    Platform platform() {
        return platform;
    }

    /** A service by its module's name. */
    ServiceProcess service(String name) {
        return platform.service(name);
    }

    Door door() {
        return new Door(platform.address());
    }

    /** Somebody who is not signed in. */
    Person anybody() {
        return new Person(door(), "", user -> "");
    }

    Person person(String user) {
        return new Person(door(), user, signIn);
    }

    /** A client that belongs to a developer, made when it is first asked for; its token is a new one. */
    synchronized Person integrator(String developer) {
        SandboxClient client = clients.computeIfAbsent(developer, owner -> SandboxClient.of(person(owner)));
        return person(developer).withToken(client.token());
    }

    /** Somebody who may call an operation. */
    Person somebodyWho(PublishedOperation operation) {
        if (operation.isOpen()) {
            return anybody();
        }
        return operation.roles().contains("integrator")
                ? integrator(Strangers.DEVELOPER)
                : person(AccessMatrixTest.somebodyWho(operation));
    }

    Resident resident(String user) {
        return new Resident(door(), user, signIn);
    }

    Officer officer(String user) {
        return new Officer(door(), user, signIn);
    }

    Resident resident(String user, Door through) {
        return new Resident(through, user, signIn);
    }

    Officer officer(String user, Door through) {
        return new Officer(through, user, signIn);
    }

    SignIn signIn() {
        return signIn;
    }

    KeycloakAdmin keycloakAdmin() {
        return new KeycloakAdmin(platform.keycloak(), settings.databasePassword());
    }

    AppealTopic appealTopic() {
        return new AppealTopic(platform.kafka().bootstrap());
    }

    /** Where the spans of the platform's services and gateway arrive. */
    SpanCollector spans() {
        return spans;
    }

    /** Officers of other departments and residents who have nothing to do with what happens in Yunusobod. */
    void enrolStrangers() {
        try {
            keycloakAdmin().enrol(Strangers.NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until everything that was done has been told, and everything told has been heard. */
    void settle() {
        new Settling(this).await();
    }

    /** One more replica of appeals-service on the same database and topics; the caller closes it. */
    ServiceProcess secondAppealsService() {
        return ServiceProcess.start(
                distributions,
                "appeals-service",
                settings.folder().resolve("second-replica"),
                Ports.free(),
                platform.environmentOf("appeals-service"));
    }

    /** One more gateway, which knows these replicas of appeals-service; the caller closes it. */
    ServiceProcess gatewayTo(List<ServiceProcess> appealsServices) {
        return gateway(appealsServices, Map.of("ALOQA_RATE_LIMITS", "false"));
    }

    /** One more gateway with settings of its own; the caller closes it. */
    ServiceProcess gateway(List<ServiceProcess> appealsServices, Map<String, String> own) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "ALOQA_ISSUER",
                platform.keycloak().issuer(),
                "ALOQA_KEYCLOAK_URL",
                platform.keycloak().issuer(),
                "ALOQA_APPEALS_URL",
                String.join(
                        ",",
                        appealsServices.stream()
                                .map(replica -> replica.address().toString())
                                .toList()),
                "ALOQA_MAHALLA_URL",
                service("mahalla-service").address().toString(),
                "ALOQA_NOTIFICATION_URL",
                service("notification-service").address().toString()));
        environment.putAll(own);
        return ServiceProcess.start(
                distributions, "gateway", settings.folder().resolve("another-gateway"), Ports.free(), environment);
    }

    /** A folder for files of a test. */
    Path folder() {
        return settings.folder();
    }

    /** Starts again what a test has ended. */
    void restore() {
        platform.parts().stream().filter(part -> !part.isRunning()).forEach(Part::start);
    }

    @Override
    public void close() {
        platform.close();
        spans.close();
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
