package uz.aloqa.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes and reads events on the real Kafka of this test run. */
public final class Events {

    /** As many as every topic of the platform has. */
    private static final int PARTITIONS = 32;

    private static final Duration POLL = Duration.ofMillis(100);

    private Events() {}

    /** The broker's address. */
    public static String bootstrap() {
        return Parts.get(Parts.KAFKA, Parts.URL);
    }

    /**
     * An event to be sent: {@code Events.of(new AppealRegistered(…)).key(appealId).sequence(1).to(APPEALS_V1)}.
     *
     * @param event a record of the contracts
     */
    public static EventBuilder of(Object event) {
        return new EventBuilder(event);
    }

    /**
     * Reads a topic from its beginning until the records read so far are what the test waits for.
     *
     * @return all records read, in the order of each partition
     * @throws AssertionError when it takes longer, with what was read
     */
    public static List<Event> read(String topic, Predicate<List<Event>> enough, Duration within) {
        return read(bootstrap(), topic, enough, within);
    }

    /** The same on another broker, e.g. of a running platform. */
    public static List<Event> read(String bootstrap, String topic, Predicate<List<Event>> enough, Duration within) {
        Clock clock = Clock.systemUTC();
        Instant end = clock.instant().plus(within);
        List<Event> seen = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrap)) {
            List<TopicPartition> partitions = List.of();
            while (!enough.test(List.copyOf(seen))) {
                if (clock.instant().isAfter(end)) {
                    throw new AssertionError("not seen on " + topic + " within " + within + "; " + seen.size()
                            + " records read:\n"
                            + seen.stream().map(Event::toString).collect(Collectors.joining("\n")));
                }
                if (partitions.isEmpty()) {
                    partitions = partitionsOf(consumer, topic);
                    consumer.assign(partitions);
                    consumer.seekToBeginning(partitions);
                }
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    seen.add(Event.of(record));
                }
            }
        }
        return seen;
    }

    /** The events of one aggregate, once there are at least that many. */
    public static List<Event> read(String topic, Object key, int count, Duration within) {
        Predicate<Event> mine = event -> event.key().equals(key.toString());
        return read(topic, all -> all.stream().filter(mine).count() >= count, within).stream()
                .filter(mine)
                .toList();
    }

    /** Everything that is on a topic now. */
    public static List<Event> readAll(String topic) {
        return readAll(bootstrap(), topic);
    }

    /** The same on another broker, e.g. of a running platform. */
    public static List<Event> readAll(String bootstrap, String topic) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrap)) {
            List<TopicPartition> partitions = partitionsOf(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Event> seen = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    seen.add(Event.of(record));
                }
            }
            return seen;
        }
    }

    /** Makes a topic as the services do; one that exists stays as it is. */
    public static void ensureTopic(String topic) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the topic " + topic + " could not be made", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making the topic " + topic, e);
        }
    }

    static void send(ProducerRecord<String, byte[]> record) {
        ensureTopic(record.topic());
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings)) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refused the event", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        }
    }

    /** Empty as long as the topic doesn't exist. */
    private static List<TopicPartition> partitionsOf(KafkaConsumer<String, byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic, Duration.ofSeconds(5)).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrap) {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class));
    }
}
