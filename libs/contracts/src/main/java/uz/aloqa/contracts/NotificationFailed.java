package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification could not be handed over on one channel and is not tried again by itself. The CloudEvents attribute
 * {@code sequence} counts how often that happened to this delivery: a replay may fail again.
 *
 * @param deliveryId the delivery, also the key of the record
 * @param notificationId what was to be handed over
 * @param dispatchId the dispatch it belongs to, absent for an event's notification
 * @param appealId the appeal it is about, absent where it is about none
 * @param channel like {@code SMS}
 * @param reason short, the same for the same cause; never an address
 * @param attempts how often it was tried
 * @param occurredAt when it was given up, UTC
 */
public record NotificationFailed(
        UUID deliveryId,
        UUID notificationId,
        @Nullable UUID dispatchId,
        @Nullable UUID appealId,
        String channel,
        String reason,
        int attempts,
        Instant occurredAt)
        implements NotificationEvent {}
