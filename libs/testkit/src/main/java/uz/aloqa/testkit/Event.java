package uz.aloqa.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.EventJson;

/**
 * A record read from a topic, as a stranger sees it: nothing of the services' own code takes part.
 *
 * @param topic it was read from
 * @param partition of the topic
 * @param offset in the partition
 * @param key of the record
 * @param headers texts by name, CloudEvents' with the prefix {@code ce_}
 * @param payload JSON; null in the tombstone of a compacted topic
 */
public record Event(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        @Nullable String payload) {

    static Event of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        byte[] value = record.value();
        String payload = value == null ? null : new String(value, StandardCharsets.UTF_8);
        return new Event(record.topic(), record.partition(), record.offset(), record.key(), headers, payload);
    }

    /** {@code ce_id}. */
    public UUID id() {
        return UUID.fromString(header("ce_id"));
    }

    /** {@code ce_type}, e.g. {@code uz.aloqa.appeal-registered.v1}. */
    public String type() {
        return header("ce_type");
    }

    /** {@code ce_sequence}: the version of the aggregate. */
    public long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** A header that must be there. */
    public String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new AssertionError("no header " + name + " in " + this);
        }
        return value;
    }

    /** The payload as a record or sealed interface of the contracts. */
    public <T> T as(Class<T> type) {
        if (payload == null) {
            throw new AssertionError("a tombstone has no payload: " + this);
        }
        return EventJson.read(payload.getBytes(StandardCharsets.UTF_8), type);
    }
}
