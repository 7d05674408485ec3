package uz.aloqa.notification.webhook.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a replay set going. */
@Schema(name = "WebhookReplayStarted", description = "What a replay set going")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayView(
        @Schema(description = "How many events are sent again, at most 10,000", examples = "17", required = true)
        int events,

        @Schema(
                description = "There are more: replay again after this event",
                examples = "019ab3a0-0000-7000-8000-0000000000e9")
        @Nullable
        UUID continueAfter) {}
