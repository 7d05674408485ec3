package uz.aloqa.stack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uz.aloqa.stack.process.Programs;

/** A real Kafka broker in KRaft mode, broker and controller in one JVM of its own, on the loopback address. */
public final class KafkaServer extends Part {

    private static final String NAME = "kafka";
    private static final String DEFAULT_MEMORY = "256m";
    private static final short METADATA_REQUEST = 3;

    private final Distributions distributions;
    private final int controllerPort;
    private final String memory;

    KafkaServer(Distributions distributions, int port, int controllerPort, String memory, PartFiles files) {
        super(NAME, port, files);
        this.distributions = distributions;
        this.controllerPort = controllerPort;
        this.memory = memory;
    }

    /** Starts a broker that ends with this JVM; existing data is continued. */
    public static KafkaServer start(Distributions distributions, Path dataDir, int port, int controllerPort) {
        return startAlone(
                new KafkaServer(distributions, port, controllerPort, DEFAULT_MEMORY, PartFiles.in(dataDir, NAME)));
    }

    public String bootstrap() {
        return "127.0.0.1:" + port();
    }

    @Override
    void prepare() {
        try {
            Files.createDirectories(data());
            Files.writeString(properties(), settings());
            Files.writeString(logging(), LOGGING);
            if (!Files.exists(topics().resolve("meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't prepare " + data(), e);
        }
    }

    @Override
    List<String> command() {
        return java("-Xmx" + memory, "kafka.Kafka", properties().toString());
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    /** Asks for the cluster's metadata and looks whether a broker stands in it: it only does when unfenced. */
    @Override
    public boolean isReady() {
        if (!isRunning()) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 1_000);
            socket.setSoTimeout(3_000);
            byte[] client = NAME.getBytes(StandardCharsets.UTF_8);
            // Header version 1 (key, version, correlation, client), then an empty list of topics.
            ByteBuffer request = ByteBuffer.allocate(2 + 2 + 4 + 2 + client.length + 4)
                    .putShort(METADATA_REQUEST)
                    .putShort((short) 0)
                    .putInt(1)
                    .putShort((short) client.length)
                    .put(client)
                    .putInt(0);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(request.capacity());
            out.write(request.array());
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            in.readInt();
            in.readInt();
            return in.readInt() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    Duration readyWithin() {
        return Duration.ofSeconds(90);
    }

    private void format() {
        Programs.Result result = Programs.run(
                java(
                        "-Xmx128m",
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "--cluster-id=" + clusterId(), // in one word: the id may begin with a dash
                        "--config",
                        properties().toString()),
                Map.of());
        if (!result.succeeded()) {
            throw new StackException("Kafka could not format its data folder " + data() + ":", result.output());
        }
    }

    private List<String> java(String heap, String... arguments) {
        return Stream.concat(
                        Stream.of(
                                Programs.java(),
                                heap,
                                "-Xms64m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dlog4j2.configurationFile=" + logging(),
                                "-cp",
                                distributions.kafkaClassPath()),
                        Stream.of(arguments))
                .toList();
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                # Topics are made by the services with the partitions they need, never by a misspelt name.
                auto.create.topics.enable=false
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                # One machine: nobody gains by waiting for more members of a group, or for big buffers.
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=4194304
                num.network.threads=2
                num.io.threads=4
                """.formatted(port(), controllerPort, topics());
    }

    private static final String LOGGING = """
            status=error
            appender.out.type=Console
            appender.out.name=out
            appender.out.layout.type=PatternLayout
            appender.out.layout.pattern=%d{ISO8601} %-5p [%c{1}] %m%n
            rootLogger.level=warn
            rootLogger.appenderRef.out.ref=out
            logger.start.name=kafka.server.KafkaRaftServer
            logger.start.level=info
            """;

    private static String clusterId() {
        UUID id = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Path properties() {
        return data().resolve("server.properties");
    }

    private Path logging() {
        return data().resolve("log4j2.properties");
    }

    private Path topics() {
        return data().resolve("topics");
    }
}
