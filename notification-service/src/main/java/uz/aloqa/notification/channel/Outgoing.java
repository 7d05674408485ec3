package uz.aloqa.notification.channel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.platform.language.Language;

/**
 * One message to one address, in words.
 *
 * @param deliveryId the same over all tries
 * @param address as the channel keeps it: mail address, number, chat id, push subscription
 * @param language of the words
 * @param title one line
 * @param text what fits the channel; for SMS one short sentence
 * @param link where it leads, absolute
 * @param priority how much it hurries
 * @param expiresAt when it is no longer worth handing over
 * @param collapseKey messages of the same key replace each other on a device
 */
public record Outgoing(
        UUID deliveryId,
        String address,
        Language language,
        String title,
        String text,
        String link,
        Priority priority,
        Instant expiresAt,
        @Nullable String collapseKey) {

    /** Says nothing that a log must not hold. */
    @Override
    public String toString() {
        return "Outgoing[" + deliveryId + "]";
    }
}
