package uz.aloqa.notification.sending;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Language;

/**
 * A delivery that this sender alone hands over until its lease ends.
 *
 * @param id of the delivery
 * @param createdAt when its notification was written; finds the row's month
 * @param notificationId what is handed over
 * @param userId to whom
 * @param attempts tries, this one included
 * @param expiresAt when it is no longer worth it
 * @param claim whose lease
 * @param contactId the address's row
 * @param address in cipher; null when the contact is gone
 * @param language the person's
 * @param wanted false when the person has since withdrawn the contact, the choice or the consent
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Claimed(
        UUID id,
        Instant createdAt,
        UUID notificationId,
        UUID userId,
        int attempts,
        Instant expiresAt,
        UUID claim,
        @Nullable UUID contactId,
        byte @Nullable [] address,
        Language language,
        boolean wanted) {}
