package uz.aloqa.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;

/** An event in the making, complete by the contract; each method changes one thing of it. */
public final class EventBuilder {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private String key = "";
    private byte @Nullable [] payload;

    EventBuilder(Object event) {
        this.payload = EventJson.write(event);
        header("ce_specversion", "1.0");
        header("ce_id", UUID.randomUUID().toString());
        header("ce_type", EventTypes.of(event));
        header("ce_source", "/test");
        header("ce_time", Clock.systemUTC().instant().toString());
        header("content-type", "application/json");
        sequence(1);
    }

    /** Key of the record and partition key of the event: the aggregate's. */
    public EventBuilder key(Object aggregate) {
        this.key = aggregate.toString();
        return header("ce_partitionkey", key);
    }

    /** Version of the aggregate; 1 without this. */
    public EventBuilder sequence(long version) {
        return header("ce_sequence", Long.toString(version));
    }

    /** Id of the event; the same one twice is a repetition. */
    public EventBuilder id(UUID id) {
        return header("ce_id", id.toString());
    }

    /** Any header; null removes it. */
    public EventBuilder header(String name, @Nullable String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    /** Something else than the event's JSON, e.g. poison; null is a tombstone. */
    public EventBuilder payload(byte @Nullable [] bytes) {
        this.payload = bytes;
        return this;
    }

    /** Sends it and waits until the broker has it. */
    public void to(String topic) {
        if (key.isEmpty()) {
            throw new IllegalStateException("an event needs a key");
        }
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, payload);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Events.send(record);
    }
}
