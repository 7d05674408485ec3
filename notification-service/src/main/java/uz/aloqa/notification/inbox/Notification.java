package uz.aloqa.notification.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.rule.Topic;

/**
 * One notification as a reader finds it in an inbox.
 *
 * @param id key
 * @param recipient whose inbox
 * @param position place in that inbox, from 1, in the order of commits
 * @param topic what it is about
 * @param priority how much it hurries
 * @param template what it says
 * @param parameters what fills the template
 * @param appealId the appeal it leads to
 * @param createdAt when it was written
 * @param readAt when this reader read it, absent while unread
 * @param archivedAt when this reader put it away, absent while it is in the inbox
 */
public record Notification(
        UUID id,
        Recipient recipient,
        long position,
        Topic topic,
        Priority priority,
        String template,
        Map<String, String> parameters,
        @Nullable UUID appealId,
        Instant createdAt,
        @Nullable Instant readAt,
        @Nullable Instant archivedAt) {

    /** Copies the parameters. */
    public Notification {
        parameters = Map.copyOf(parameters);
    }
}
