package uz.aloqa.notification.announcement.cap;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.platform.time.Tashkent;

/**
 * One message about an alert: a published revision, or its cancellation.
 *
 * @param announcement of which
 * @param revision from 1
 * @param type ALERT, UPDATE or CANCEL
 * @param content what it says
 * @param sentAt when
 */
record CapMessage(UUID announcement, int revision, String type, Content content, Instant sentAt) {

    /** CAP wants seconds and a numeric offset, never Z. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    /** Without spaces, commas, {@code <} and {@code &}, as CAP wants it. */
    String identifier() {
        return "aloqa-" + announcement + "-" + revision;
    }

    /** How later messages refer to this one: sender, identifier, sent. */
    String reference(String sender) {
        return sender + "," + identifier() + "," + time(sentAt);
    }

    /** A moment as CAP writes it, by the clock of Tashkent. */
    static String time(Instant at) {
        return TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(Tashkent.ZONE).withFixedOffsetZone());
    }
}
