package uz.aloqa.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everybody of a dispatch has been dealt with: nothing waits any longer. Once per dispatch.
 *
 * @param dispatchId the dispatch, also the key of the record
 * @param announcementId what was told
 * @param cancelled true when it was stopped midway
 * @param audience how many people it was for; the counts of {@code IN_APP} add up to it
 * @param counts deliveries by channel and state
 * @param occurredAt when the last one was settled, UTC
 */
public record DispatchCompleted(
        UUID dispatchId,
        UUID announcementId,
        boolean cancelled,
        long audience,
        List<DeliveryCount> counts,
        Instant occurredAt)
        implements NotificationEvent {

    public DispatchCompleted {
        counts = List.copyOf(counts);
    }

    /**
     * Deliveries of one channel in one state.
     *
     * @param channel like {@code IN_APP} or {@code SMS}
     * @param state like {@code DELIVERED}
     * @param count how many
     */
    public record DeliveryCount(String channel, String state, long count) {}
}
