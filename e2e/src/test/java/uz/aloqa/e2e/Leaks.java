package uz.aloqa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import uz.aloqa.stack.ServiceProcess;

/** Looks for canaries in what the platform has written since this began, everywhere where no personal data may be. */
final class Leaks {

    /** Keeps every byte as a character. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int AROUND = 60;

    private final World world;
    private final Canaries canaries;
    private final Map<Path, Long> logsBefore = new HashMap<>();
    private final Map<TopicPartition, Long> topicsBefore;
    private final int spansBefore;
    private final Map<String, Long> searched = new TreeMap<>();
    private final Map<String, String> found = new TreeMap<>();

    private Leaks(World world, Canaries canaries) {
        this.world = world;
        this.canaries = canaries;
        logs().forEach(log -> logsBefore.put(log, size(log)));
        this.topicsBefore = ends();
        this.spansBefore = world.spans().exports().size();
    }

    static Leaks since(World world, Canaries canaries) {
        return new Leaks(world, canaries);
    }

    /** Everything found: each place with the field it comes from, and what stands around it there. */
    List<String> found() {
        return found.entrySet().stream()
                .map(leak -> leak.getKey() + ": …" + leak.getValue() + "…")
                .toList();
    }

    /** How many bytes were looked through, by kind of place. */
    Map<String, Long> searched() {
        return searched;
    }

    void searchEverywhere() {
        searchLogs();
        searchTopics();
        searchMetrics();
        searchSpans();
    }

    /** What services, gateway, Keycloak, database, broker and store have written, and the told heads of the audit logs. */
    void searchLogs() {
        for (Path log : logs()) {
            try {
                byte[] all = Files.readAllBytes(log);
                int from = (int) Math.min(all.length, logsBefore.getOrDefault(log, 0L));
                search("log", log.getFileName().toString(), new String(all, from, all.length - from, BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Keys, values and header fields of every record of every topic, those of the broker itself included. */
    void searchTopics() {
        Map<TopicPartition, Long> ends = ends();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            consumer.assign(ends.keySet());
            ends.keySet().forEach(partition -> consumer.seek(partition, topicsBefore.getOrDefault(partition, 0L)));
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> search("topic", record.topic(), text(record)));
            }
        }
    }

    void searchMetrics() {
        for (ServiceProcess service : world.platform().services()) {
            Person operator = new Person(new Door(service.address()), "ops1", world.signIn());
            search(
                    "metrics",
                    service.name(),
                    operator.get("/q/metrics").expect(200).text());
        }
    }

    void searchSpans() {
        List<byte[]> exports = world.spans().exports();
        exports.subList(spansBefore, exports.size())
                .forEach(export -> search("spans", "export", new String(export, BYTES)));
    }

    void search(String kind, String where, String text) {
        searched.merge(kind, (long) text.length(), Long::sum);
        for (String canary : canaries.foundIn(text)) {
            found.putIfAbsent("%s %s holds %s".formatted(kind, where, canaries.field(canary)), around(text, canary));
        }
    }

    private static String around(String text, String canary) {
        int at = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(canary));
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + canary.length() + AROUND))
                .replaceAll("[^\\x20-\\x7e]+", "¦");
    }

    private List<Path> logs() {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("logs", "data/audit")) {
            Path at = world.folder().resolve(folder);
            if (!Files.exists(at)) {
                continue; // nothing has been written there yet
            }
            try (Stream<Path> all = Files.walk(at)) {
                all.filter(Files::isRegularFile).forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<TopicPartition, Long> ends() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()));
                KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = admin
                    .describeTopics(admin.listTopics(new ListTopicsOptions().listInternal(true))
                            .names()
                            .get())
                    .allTopicNames()
                    .get()
                    .values()
                    .stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .toList();
            return consumer.endOffsets(partitions);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics can't be listed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String bootstrap() {
        return world.platform().kafka().bootstrap();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class));
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder all = new StringBuilder();
        Stream.concat(
                        Stream.of(Optional.ofNullable(record.key()), Optional.ofNullable(record.value())),
                        Stream.of(record.headers().toArray())
                                .flatMap(header -> Stream.of(
                                        Optional.of(header.key().getBytes(StandardCharsets.UTF_8)), value(header))))
                .flatMap(Optional::stream)
                .forEach(bytes -> all.append(new String(bytes, BYTES)).append('\n'));
        return all.toString();
    }

    private static Optional<byte[]> value(Header header) {
        return Optional.ofNullable(header.value());
    }
}
