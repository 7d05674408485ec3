package uz.aloqa.notification.outgoing;

import org.jspecify.annotations.Nullable;

/**
 * What leaves the platform on one way.
 *
 * @param title one line; empty for short messages
 * @param text what fits the channel
 * @param link where it leads, absolute
 * @param collapseKey messages of the same key replace each other on a device; absent when each stands for itself
 * @param confidential true when nobody may keep these words after they were sent, like a one-time code
 */
public record OutgoingText(
        String title, String text, String link, @Nullable String collapseKey, boolean confidential) {

    /** Says nothing that a log must not hold. */
    @Override
    public String toString() {
        return "OutgoingText[" + link + "]";
    }
}
