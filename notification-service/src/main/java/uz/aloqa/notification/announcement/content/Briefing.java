package uz.aloqa.notification.announcement.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a briefing is and where to follow it; the place is in the words. */
@Schema(name = "Briefing", description = "When a briefing is and where to follow it; the place is in the words")
public record Briefing(
        @Schema(examples = "2026-11-26T06:00:00Z", required = true) @NotNull
        Instant startsAt,

        @Schema(examples = "2026-11-26T07:00:00Z") @Nullable Instant endsAt,

        @Schema(description = "Where it is streamed", examples = "https://stream.aloqa.example/briefing-2026-11-26")
        @Size(max = 1_000)
        @Pattern(regexp = "https://[^\\s<>\"]+", message = "has to be an https address")
        @Nullable
        String streamUrl) {}
