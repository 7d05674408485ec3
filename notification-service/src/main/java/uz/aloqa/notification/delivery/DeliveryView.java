package uz.aloqa.notification.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;

/** A delivery as staff see it. */
@Schema(name = "Delivery", description = "A notification on one of its ways; the address is masked")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f1", required = true)
        UUID id,

        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000c1", required = true)
        UUID notificationId,

        @Schema(description = "Name of the text", examples = "appeal-answered", required = true)
        String template,

        @Schema(
                description = "Account of the recipient; absent for a duty desk",
                examples = "d0000000-0000-4000-8000-000000000001")
        @Nullable
        UUID userId,

        @Schema(description = "SOATO of the duty desk; absent for an account", examples = "1726266") @Nullable
        String desk,

        @Schema(required = true) ChannelKind channel,

        @Schema(description = "Masked; absent for the inbox and for an address that is gone", examples = "+9989*****67")
        @Nullable
        String address,

        @Schema(required = true) DeliveryState state,

        @Schema(description = "Why it is not further; the same word for the same cause", examples = "http-503")
        @Nullable
        String reason,

        @Schema(description = "How often it was handed over", examples = "2", required = true)
        int attempts,

        @Schema(description = "Which provider has or had it last", examples = "eskiz") @Nullable
        String provider,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it is tried next; for pending ones", examples = "2026-11-23T05:31:00Z") @Nullable
        Instant nextAttemptAt,

        @Schema(description = "When it is no longer worth trying", examples = "2026-11-26T05:30:00Z") @Nullable
        Instant expiresAt,

        @Schema(examples = "2026-11-23T05:30:01Z") @Nullable Instant sentAt,

        @Schema(examples = "2026-11-23T05:30:04Z") @Nullable Instant deliveredAt,

        @Schema(examples = "2026-11-23T06:00:00Z") @Nullable Instant readAt,

        @Schema(description = "The dispatch it belongs to", examples = "019ab3a0-0000-7000-8000-0000000000f2") @Nullable
        UUID dispatchId,

        @Schema(description = "The appeal it is about", examples = "019ab3a0-0000-7000-8000-000000000001") @Nullable
        UUID appealId,

        @Schema(description = "Every try, oldest first; only of a single delivery") @Nullable
        List<AttemptView> tries) {

    /** Copies the tries. */
    DeliveryView {
        tries = tries == null ? null : List.copyOf(tries);
    }

    DeliveryView with(List<AttemptView> attempts) {
        return new DeliveryView(
                id,
                notificationId,
                template,
                userId,
                desk,
                channel,
                address,
                state,
                reason,
                this.attempts,
                provider,
                createdAt,
                nextAttemptAt,
                expiresAt,
                sentAt,
                deliveredAt,
                readAt,
                dispatchId,
                appealId,
                attempts);
    }

    /** One try. */
    @Schema(name = "DeliveryAttempt", description = "One try to hand a notification over")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttemptView(
            @Schema(examples = "1", required = true) int no,

            @Schema(examples = "2026-11-23T05:30:01Z", required = true)
            Instant at,

            @Schema(description = "How long the provider took, in milliseconds", examples = "180", required = true)
            int tookMillis,

            @Schema(examples = "eskiz", required = true) String provider,

            @Schema(
                    enumeration = {"ACCEPTED", "DELIVERED", "RETRYABLE", "PERMANENT"},
                    examples = "RETRYABLE",
                    required = true)
            String outcome,

            @Schema(examples = "http-503") @Nullable String reason) {}
}
