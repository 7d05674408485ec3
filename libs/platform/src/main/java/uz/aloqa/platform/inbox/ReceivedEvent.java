package uz.aloqa.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.outbox.EventHeaders;

/**
 * An event as it came from Kafka.
 *
 * @param topic where it came from
 * @param id CloudEvents id
 * @param type CloudEvents type
 * @param aggregateId whose event it is
 * @param version its place among the aggregate's events, from 1
 * @param occurredAt CloudEvents time
 * @param key key of the record
 * @param payload JSON; absent when a compacted key was deleted
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record ReceivedEvent(
        String topic,
        UUID id,
        String type,
        UUID aggregateId,
        long version,
        Instant occurredAt,
        @Nullable String key,
        byte @Nullable [] payload) {

    /**
     * Reads the CloudEvents headers.
     *
     * @throws IllegalArgumentException when one that we need is missing or not readable
     */
    public static ReceivedEvent of(ConsumerRecord<String, byte[]> message) {
        try {
            return new ReceivedEvent(
                    message.topic(),
                    UUID.fromString(header(message, EventHeaders.ID)),
                    header(message, EventHeaders.TYPE),
                    UUID.fromString(header(message, EventHeaders.PARTITION_KEY)),
                    Long.parseLong(header(message, EventHeaders.SEQUENCE)),
                    Instant.parse(header(message, EventHeaders.TIME)),
                    message.key(),
                    message.value());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(EventHeaders.TIME + " is not a time", e);
        }
    }

    /**
     * The payload.
     *
     * @throws IllegalArgumentException when there is none
     */
    public byte[] requirePayload() {
        if (payload == null) {
            throw new IllegalArgumentException("event " + id + " has no payload");
        }
        return payload;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
