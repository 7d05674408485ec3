package uz.aloqa.notification.channel.webpush;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import uz.aloqa.notification.channel.Outgoing;

/** What the service worker of a page gets: {@code {title, body, url, tag, lang}}, all it needs to show a notification. */
final class PushPayload {

    private static final int LONGEST_TITLE = 200;

    private PushPayload() {}

    /** As JSON, shortened until it fits. */
    static byte[] of(Outgoing message) {
        int room = message.text().length();
        byte[] payload = json(message, room);
        while (payload.length > PushEncryption.LONGEST && room > 0) {
            room = room * 3 / 4;
            payload = json(message, room);
        }
        return payload;
    }

    private static byte[] json(Outgoing message, int room) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("title", cut(message.title(), LONGEST_TITLE));
        payload.put("body", cut(message.text(), room));
        payload.put("url", message.link());
        // The same tag replaces: a message that comes twice is shown once.
        payload.put(
                "tag",
                Objects.requireNonNullElse(
                        message.collapseKey(), message.deliveryId().toString()));
        payload.put("lang", message.language().tag());
        return payload.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cut(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        int end = room > 0 && Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        return text.substring(0, end) + "…";
    }
}
