package uz.aloqa.notification.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a dispatch is. */
@Schema(name = "Dispatch", description = "One word to many people, and how far it is")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DispatchView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f2", required = true)
        UUID id,

        @Schema(required = true) DispatchKind kind,

        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000e1", required = true)
        UUID announcementId,

        @Schema(required = true) DispatchState state,

        @Schema(
                description = "How many people it is for; the counts of IN_APP add up to it at any moment",
                examples = "1000",
                required = true)
        long audience,

        @Schema(examples = "2026-11-23T05:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When every inbox had it, or it was cancelled", examples = "2026-11-23T05:30:08Z")
        @Nullable
        Instant finishedAt,

        @Schema(description = "When nothing of it waited any longer", examples = "2026-11-23T05:34:00Z") @Nullable
        Instant completedAt,

        @Schema(description = "By channel and state; what is not there is none", required = true)
        List<CountView> counts) {

    /** Copies the counts. */
    DispatchView {
        counts = List.copyOf(counts);
    }

    /** Deliveries of one channel in one state. */
    @Schema(name = "DeliveryCount", description = "Deliveries of one channel in one state")
    record CountView(
            @Schema(examples = "IN_APP", required = true) String channel,

            @Schema(examples = "DELIVERED", required = true) String state,

            @Schema(examples = "600", required = true) long count) {}
}
