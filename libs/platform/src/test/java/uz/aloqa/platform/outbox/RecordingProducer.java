package uz.aloqa.platform.outbox;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import uz.aloqa.platform.topics.Broker;

/** Stands where the broker would: keeps what was acknowledged, and refuses now and then. */
@Mock
@Singleton
class RecordingProducer extends EventProducer {

    final List<String> acknowledged = new CopyOnWriteArrayList<>();
    final AtomicInteger refusals = new AtomicInteger();

    RecordingProducer() {
        super(Broker.at("nobody:9092", "", ""));
    }

    @Override
    Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return CompletableFuture.failedFuture(new IllegalStateException("the broker is away"));
        }
        String sequence =
                new String(message.headers().lastHeader(EventHeaders.SEQUENCE).value(), StandardCharsets.UTF_8);
        acknowledged.add(message.key() + "/" + sequence);
        return CompletableFuture.completedFuture(
                new RecordMetadata(new TopicPartition(message.topic(), 0), 0, 0, 0, 0, 0));
    }

    @Override
    void close() {
        // nothing is open
    }

    List<String> of(String key) {
        return acknowledged.stream().filter(entry -> entry.startsWith(key)).toList();
    }
}
