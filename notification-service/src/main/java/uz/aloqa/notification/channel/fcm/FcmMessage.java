package uz.aloqa.notification.channel.fcm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.rule.Priority;

/** One message in the words of FCM HTTP v1. */
final class FcmMessage {

    /** FCM keeps nothing longer. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(28);

    /** Of the 4,096 bytes of a message, in characters of which none takes more than three. */
    private static final int LONGEST_TEXT = 1_000;

    private FcmMessage() {}

    static String of(Outgoing outgoing, Clock clock) {
        boolean hurries = switch (outgoing.priority()) {
            case ALARM, ALERT, HIGH -> true;
            case NORMAL, LOW -> false;
        };
        long seconds = Math.clamp(
                Duration.between(clock.instant(), outgoing.expiresAt()).toSeconds(), 0, LONGEST_LIFE.toSeconds());
        // The same tag replaces: a message that comes twice is shown once.
        String tag = Objects.requireNonNullElse(
                outgoing.collapseKey(), outgoing.deliveryId().toString());

        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode message = root.putObject("message");
        message.put("token", outgoing.address());
        message.putObject("notification")
                .put("title", cut(outgoing.title(), 200))
                .put("body", cut(outgoing.text(), LONGEST_TEXT));
        message.putObject("data")
                .put("link", outgoing.link())
                .put("deliveryId", outgoing.deliveryId().toString())
                .put("language", outgoing.language().tag());

        ObjectNode android = message.putObject("android");
        android.put("priority", hurries ? "HIGH" : "NORMAL");
        android.put("ttl", seconds + "s");
        if (outgoing.collapseKey() != null) {
            android.put("collapse_key", cut(outgoing.collapseKey(), 64));
        }
        android.putObject("notification").put("tag", tag);

        ObjectNode headers = message.putObject("apns").putObject("headers");
        headers.put("apns-priority", hurries ? "10" : "5");
        headers.put(
                "apns-expiration",
                Long.toString(clock.instant().plusSeconds(seconds).getEpochSecond()));
        headers.put("apns-collapse-id", cut(tag, 64));
        if (outgoing.priority() == Priority.ALARM || outgoing.priority() == Priority.ALERT) {
            headers.put("apns-push-type", "alert");
        }
        return root.toString();
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
