package uz.aloqa.notification.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;

/** Which failed deliveries shall be tried again. */
@Schema(name = "ReplayOrder", description = "Which failed deliveries shall be tried again")
record ReplayOrder(
        @Schema(examples = "SMS", required = true) @NotNull ChannelKind channel,

        @Schema(
                description = "Those of notifications written at or after this time",
                examples = "2026-11-23T00:00:00Z",
                required = true)
        @NotNull
        Instant since,

        @Schema(description = "Only those that failed for this reason", examples = "http-503")
        @Size(max = 200)
        @Nullable
        String reason) {}
