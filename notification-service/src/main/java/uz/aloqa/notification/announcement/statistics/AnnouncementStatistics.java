package uz.aloqa.notification.announcement.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an announcement has reached. */
@Schema(name = "AnnouncementStatistics", description = "What an announcement has reached")
public record AnnouncementStatistics(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f1", required = true)
        UUID announcementId,

        @Schema(description = "In the order of their begin", required = true)
        List<DispatchFigures> dispatches,

        @Schema(description = "Comments that are shown", examples = "12", required = true)
        long comments,

        @Schema(description = "Answers of residents", examples = "2", required = true)
        long replies) {

    /** Copies. */
    public AnnouncementStatistics {
        dispatches = List.copyOf(dispatches);
    }

    /** What one dispatch has reached, in people. */
    @Schema(name = "DispatchFigures", description = "What one dispatch has reached, in people")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DispatchFigures(
            @Schema(examples = "019ab3a0-0000-7000-8000-0000000000a9", required = true)
            UUID id,

            @Schema(
                    description = "Why",
                    enumeration = {"ANNOUNCEMENT", "ALERT", "CANCELLATION"},
                    required = true)
            String kind,

            @Schema(
                    enumeration = {"GATHERING", "RUNNING", "DONE", "CANCELLED"},
                    required = true)
            String state,

            @Schema(examples = "2026-11-24T04:00:00Z", required = true)
            Instant createdAt,

            @Schema(description = "Whom it was for", examples = "18250", required = true)
            long audience,

            @Schema(description = "Who has it in the inbox", examples = "18250", required = true)
            long inInbox,

            @Schema(description = "Who was handed it outside of the inbox too", examples = "9020", required = true)
            long handedOver,

            @Schema(description = "Who opened it", examples = "7311", required = true)
            long opened,

            @Schema(description = "Until half of the audience had it; absent until then", examples = "2.1") @Nullable
            Double secondsToHalf,

            @Schema(description = "Until nine tenths of the audience had it; absent until then", examples = "4.8")
            @Nullable
            Double secondsToNinety,

            @Schema(
                    description = "Who withdrew consent to a channel within a week after it came that way",
                    examples = "3",
                    required = true)
            long unsubscribed) {}
}
