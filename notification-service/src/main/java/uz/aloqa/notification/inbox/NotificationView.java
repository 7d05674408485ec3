package uz.aloqa.notification.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.notification.text.Rendered;

/** A notification in the reader's language. */
@Schema(name = "Notification", description = "A notification in the reader's language")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000c1", required = true)
        UUID id,

        @Schema(
                description = "Place in its inbox, from 1, rising; one's own inbox and a duty desk count separately",
                examples = "17",
                required = true)
        long position,

        @Schema(required = true) Topic topic,
        @Schema(required = true) Priority priority,

        @Schema(description = "One line", examples = "Murojaatingiz roʻyxatga olindi", required = true)
        String title,

        @Schema(
                description = "One to three sentences, no personal data",
                examples =
                        "26-1726266-000123-2 raqamli murojaatingiz 2026-yil 23-noyabr kuni roʻyxatga olindi (Yunusobod tumani). "
                                + "Koʻrib chiqish muddati – 2026-yil 8-dekabrgacha.",
                required = true)
        String text,

        @Schema(description = "What it leads to: the appeal, task, booking, mahalla or announcement") @Nullable
        SubjectView subject,

        @Schema(description = "The appeal it leads to", examples = "019ab3a0-0000-7000-8000-000000000001") @Nullable
        UUID appealId,

        @Schema(description = "Number of the appeal as people see it", examples = "26-1726266-000123-2") @Nullable
        String number,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When this reader read it; absent while unread", examples = "2026-11-23T06:00:00Z")
        @Nullable
        Instant readAt,

        @Schema(
                description = "When this reader put it away; absent while it is in the inbox",
                examples = "2026-11-24T06:00:00Z")
        @Nullable
        Instant archivedAt) {

    static NotificationView of(Notification notification, Rendered words) {
        return new NotificationView(
                notification.id(),
                notification.position(),
                notification.topic(),
                notification.priority(),
                words.title(),
                words.text(),
                SubjectView.of(notification),
                notification.appealId(),
                notification.parameters().get("number"),
                notification.createdAt(),
                notification.readAt(),
                notification.archivedAt());
    }
}
