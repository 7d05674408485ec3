package uz.aloqa.notification.webhook.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an event is with an endpoint. */
@Schema(name = "WebhookDelivery", description = "How far an event is with an endpoint")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookDeliveryView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000d1", required = true)
        UUID id,

        @Schema(
                description = "The header webhook-id",
                examples = "019ab3a0-0000-7000-8000-0000000000e1",
                required = true)
        UUID eventId,

        @Schema(examples = "uz.aloqa.appeal-registered.v1", required = true)
        String type,

        @Schema(examples = "DELIVERED", required = true) WebhookDeliveryState state,
        @Schema(examples = "1", required = true) int attempts,

        @Schema(description = "While it is pending", examples = "2026-11-23T05:35:00Z") @Nullable
        Instant nextAttemptAt,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant createdAt,

        @Schema(examples = "2026-11-23T05:30:01Z") @Nullable Instant finishedAt,

        @Schema(description = "Only where one delivery is asked for, the first attempt first") @Nullable
        List<AttemptView> log) {

    /** One attempt. */
    @Schema(name = "WebhookAttempt", description = "One attempt to send an event")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttemptView(
            @Schema(examples = "1", required = true) int number,

            @Schema(examples = "2026-11-23T05:30:00Z", required = true)
            Instant at,

            @Schema(description = "Of the answer, absent when there was none", examples = "503") @Nullable
            Integer status,

            @Schema(examples = "118", required = true) int millis,

            @Schema(
                    description =
                            "Why there was no answer: timeout, not-connected, tls, broken, name-unknown, refused-*",
                    examples = "timeout")
            @Nullable
            String reason,

            @Schema(description = "Beginning of the answer's body, at most 1 KiB", examples = "try later") @Nullable
            String answer) {}
}
