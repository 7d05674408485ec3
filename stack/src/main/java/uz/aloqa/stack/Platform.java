package uz.aloqa.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uz.aloqa.stack.process.JvmEnd;
import uz.aloqa.stack.process.Pause;
import uz.aloqa.stack.process.Ports;
import uz.aloqa.stack.process.ProcessMemory;
import uz.aloqa.stack.process.RunRecord;

/**
 * The whole platform on this machine: PostgreSQL, Kafka, an S3 store, Keycloak, the three services and the gateway. Parts
 * that an earlier JVM started with the same folder are found again.
 */
public final class Platform implements AutoCloseable {

    public static final String GATEWAY = "gateway";

    /** In the order in which they are useful to each other. */
    public static final List<String> SERVICES =
            List.of("mahalla-service", "appeals-service", "notification-service", GATEWAY);

    private static final String KEYCLOAK_DATABASE = "keycloak";
    private static final Duration SEED_WITHIN = Duration.ofMinutes(1);

    private final Distributions distributions;
    private final Settings settings;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final S3Server s3;
    private final KeycloakServer keycloak;
    private final ServiceEnvironment environment;
    private final List<ServiceProcess> services;
    private final Runnable closing = this::close;

    public Platform(Distributions distributions, Settings settings) {
        this.distributions = distributions;
        this.settings = settings;
        String password = settings.databasePassword();
        this.postgres = new PostgresServer(distributions, settings.port(Address.POSTGRES), true, files("postgres"));
        this.kafka = new KafkaServer(
                distributions,
                settings.port(Address.KAFKA),
                settings.port(Address.KAFKA_CONTROLLER),
                settings.kafkaMemory(),
                files("kafka"));
        this.s3 = new S3Server(distributions, settings.port(Address.S3), password, files("s3"));
        this.keycloak = new KeycloakServer(
                distributions,
                settings.port(Address.KEYCLOAK),
                new KeycloakServer.Database(postgres.jdbcUrl(KEYCLOAK_DATABASE), KEYCLOAK_DATABASE, password),
                settings.keycloakMemory(),
                files("keycloak"));
        Map<String, List<Integer>> ports = new LinkedHashMap<>();
        SERVICES.forEach(module -> ports.put(module, replicaPorts(module)));
        this.environment = new ServiceEnvironment(settings, postgres, kafka, s3, keycloak, ports);
        this.services = everyReplica(ports);
    }

    /**
     * Starts what doesn't run yet and waits until the whole platform answers, seed data included. When a part
     * fails, everything is stopped again and the failure is thrown.
     */
    public Platform start(Progress progress) {
        JvmEnd.run(closing);
        try {
            settings.requireFreePorts(doors());
            if (!distributions.isPrepared()) {
                progress.note("Unpacking PostgreSQL and preparing Keycloak; this once, about half a minute.");
            }
            startAll(progress);
            awaitSeed();
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Lets the parts live on when this JVM ends; without it they end with it. */
    public void detach() {
        JvmEnd.forget(closing);
    }

    /** By name, e.g. {@code appeals-service}, or {@code appeals-service-2} for its second replica. */
    public ServiceProcess service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
    }

    /** What one more replica of a service has to be told; it listens where its starter says. */
    public Map<String, String> environmentOf(String module) {
        return environment.of(module, service(module).port());
    }

    public List<ServiceProcess> services() {
        return services;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public S3Server s3() {
        return s3;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    /** All, in the order of starting. */
    public List<Part> parts() {
        return Stream.concat(Stream.of(postgres, kafka, s3, keycloak), services.stream())
                .toList();
    }

    /** The only door for everybody outside. */
    public URI address() {
        return service(GATEWAY).address();
    }

    public ProcessMemory memory() {
        return parts().stream().map(Part::memory).reduce(ProcessMemory.NONE, ProcessMemory::plus);
    }

    /** Stops everything, orderly: the doors first, the data last. */
    @Override
    public void close() {
        closeAll(services.stream().filter(service -> service.module().equals(GATEWAY)));
        closeAll(services.stream().filter(service -> !service.module().equals(GATEWAY)));
        closeAll(Stream.of(keycloak, kafka, s3));
        closeAll(Stream.of(postgres));
        JvmEnd.forget(closing);
    }

    private Map<Address, Part> doors() {
        Map<Address, Part> doors = new EnumMap<>(Map.of(
                Address.POSTGRES, postgres,
                Address.KAFKA, kafka,
                Address.KAFKA_CONTROLLER, kafka,
                Address.S3, s3,
                Address.KEYCLOAK, keycloak));
        SERVICES.forEach(name -> doors.put(Address.of(name), service(name)));
        return doors;
    }

    private void startAll(Progress progress) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Startup startup = new Startup(threads);
            Startup.Task data = startup.add(() -> {
                start(postgres, progress);
                Stream.concat(Stream.of(KEYCLOAK_DATABASE), SERVICES.stream().flatMap(Platform::databaseOf))
                        .forEach(name -> postgres.ensureDatabase(name, name, settings.databasePassword()));
                SERVICES.stream()
                        .filter(module -> ServiceEnvironment.databaseOf(module).isPresent())
                        .forEach(module -> environment.keysOf(module).ensure());
            });
            Startup.Task events = startup.add(() -> start(kafka, progress));
            // Nobody waits for the store: without it the services work, only nothing can be attached.
            startup.add(() -> start(s3, progress));
            startup.add(() -> start(keycloak, progress), data);
            services.forEach(service -> startup.add(() -> start(service, progress), data, events));
            startup.awaitAll();
        }
    }

    private static void start(Part part, Progress progress) {
        long begin = System.nanoTime();
        part.start();
        progress.ready(part.name(), part.port(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Ready services may still be loading the registry; the platform is up when it knows its mahallas. */
    private void awaitSeed() {
        URI known = address().resolve("/api/v1/mahallas/locate?lat=41.3650&lon=69.2880");
        long end = System.nanoTime() + SEED_WITHIN.toNanos();
        while (!HttpProbe.answersOk(known)) {
            parts().stream().filter(Predicate.not(Part::isRunning)).findFirst().ifPresent(part -> {
                throw new StackException(
                        part.name() + " stopped while the platform was starting; the end of its log " + part.log()
                                + ":",
                        String.join("\n", part.logTail()));
            });
            if (System.nanoTime() > end) {
                throw new StackException("The seed data was not served within " + SEED_WITHIN.toSeconds() + " s: "
                        + known + " does not answer 200; see ./aloqa logs mahalla-service.");
            }
            Pause.millis(100);
        }
    }

    private static void closeAll(Stream<? extends Part> parts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Startup ending = new Startup(threads);
            parts.forEach(part -> ending.add(part::close));
            ending.awaitAll();
        }
    }

    private PartFiles files(String name) {
        Path folder = settings.folder();
        return new PartFiles(
                folder.resolve("data").resolve(name),
                folder.resolve("logs").resolve(name + ".log"),
                Optional.of(record(name)));
    }

    private Path record(String name) {
        return settings.folder().resolve("run").resolve(name + ".json");
    }

    private List<ServiceProcess> everyReplica(Map<String, List<Integer>> ports) {
        List<ServiceProcess> all = new ArrayList<>();
        ports.forEach((module, replicas) -> {
            for (int replica = 0; replica < replicas.size(); replica++) {
                String name = replicaName(module, replica);
                int port = replicas.get(replica);
                all.add(new ServiceProcess(
                        name,
                        module,
                        port,
                        distributions,
                        settings.serviceJvm(),
                        environment.of(module, port),
                        files(name)));
            }
        });
        return List.copyOf(all);
    }

    private List<Integer> replicaPorts(String module) {
        return IntStream.range(0, settings.replicas().getOrDefault(module, 1))
                .mapToObj(replica -> RunRecord.readLiving(record(replicaName(module, replica)))
                        .map(RunRecord::port)
                        .orElseGet(() -> replica == 0 ? settings.port(Address.of(module)) : Ports.free()))
                .toList();
    }

    private static String replicaName(String module, int replica) {
        return replica == 0 ? module : module + "-" + (replica + 1);
    }

    private static Stream<String> databaseOf(String module) {
        return ServiceEnvironment.databaseOf(module).stream();
    }
}
