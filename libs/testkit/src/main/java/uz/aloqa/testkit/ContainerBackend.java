package uz.aloqa.testkit;

import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.S3Server;
import uz.aloqa.stack.process.JvmEnd;

/** Containers of the official images, with {@code -Dstack=containers}. */
final class ContainerBackend implements Backend {

    private static final int KEYCLOAK_PORT = 8080;
    private static final int S3_PORT = 80;
    private static final String S3_SECRET_KEY = "only-in-tests";
    private static final String REALM = "/realms/aloqa";
    private static final String IMPORT_AND_START = "bash /opt/aloqa/keycloak/realm-files development"
            + " /opt/keycloak/data/import && exec /opt/keycloak/bin/kc.sh start-dev --import-realm";

    @Override
    public Map<String, String> postgres() {
        PostgreSQLContainer container = started(new PostgreSQLContainer(Images.POSTGRES)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200"));
        return Map.of(
                Parts.URL,
                "jdbc:postgresql://" + container.getHost() + ":"
                        + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/",
                Parts.USER,
                container.getUsername(),
                Parts.PASSWORD,
                container.getPassword());
    }

    @Override
    public Map<String, String> kafka() {
        KafkaContainer container = started(new KafkaContainer(Images.KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"));
        return Map.of(Parts.URL, container.getBootstrapServers());
    }

    @Override
    public Map<String, String> s3() {
        GenericContainer<?> container = started(new GenericContainer<>(Images.S3)
                .withEnv("S3PROXY_AUTHORIZATION", "aws-v4")
                .withEnv("S3PROXY_IDENTITY", S3Server.ACCESS_KEY)
                .withEnv("S3PROXY_CREDENTIAL", S3_SECRET_KEY)
                .withEnv("JCLOUDS_PROVIDER", "filesystem-nio2")
                .withExposedPorts(S3_PORT)
                .waitingFor(Wait.forListeningPort()));
        return Map.of(
                Parts.URL,
                "http://" + container.getHost() + ":" + container.getMappedPort(S3_PORT),
                Parts.USER,
                S3Server.ACCESS_KEY,
                Parts.PASSWORD,
                S3_SECRET_KEY);
    }

    /** In its own throw-away database file: nothing of it outlives the container. */
    @Override
    public Map<String, String> keycloak() {
        MountableFile sources =
                MountableFile.forHostPath(Distributions.locate().root().resolve("deploy/keycloak"));
        GenericContainer<?> container = started(new GenericContainer<>(Images.KEYCLOAK)
                .withCopyFileToContainer(sources, "/opt/aloqa/keycloak")
                .withCreateContainerCmdModifier(create -> create.withEntrypoint("/bin/bash", "-c", IMPORT_AND_START))
                // In development mode it would listen to its own container alone.
                .withEnv("KC_HTTP_HOST", "0.0.0.0")
                .withExposedPorts(KEYCLOAK_PORT)
                .waitingFor(Wait.forHttp(REALM).forPort(KEYCLOAK_PORT).withStartupTimeout(Duration.ofMinutes(4))));
        return Map.of(
                Parts.URL, "http://" + container.getHost() + ":" + container.getMappedPort(KEYCLOAK_PORT) + REALM);
    }

    private static <C extends GenericContainer<?>> C started(C container) {
        JvmEnd.run(container::stop);
        container.start();
        return container;
    }
}
