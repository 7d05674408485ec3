package uz.aloqa.platform.outbox;

import java.util.UUID;

/**
 * An event to publish.
 *
 * @param topic Kafka topic
 * @param key key of the record; all events of an aggregate carry the same
 * @param aggregateId whose event it is
 * @param aggregateVersion from 1, one more for each event of the aggregate
 * @param type CloudEvents type
 * @param payload JSON, UTF-8; no personal data of residents
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record OutboxEvent(
        String topic, String key, UUID aggregateId, long aggregateVersion, String type, byte[] payload) {}
