package uz.aloqa.notification.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach somebody.
 *
 * @param id key
 * @param userId whose
 * @param address where
 * @param createdAt since when it is known
 * @param verifiedAt when its owner proved it; absent before
 * @param disabledAt when it stopped working; absent while it does
 */
record Contact(
        UUID id,
        UUID userId,
        ContactAddress address,
        Instant createdAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant disabledAt) {}
