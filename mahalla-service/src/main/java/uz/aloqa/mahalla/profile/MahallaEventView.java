package uz.aloqa.mahalla.profile;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as anyone may see it; one that was called off stays to be seen until its time is over. */
@Schema(
        name = "MahallaEvent",
        description = "What is going on in a mahalla; called off when cancelReason is there",
        requiredProperties = {"id", "title", "place", "startsAt", "endsAt", "version"})
record MahallaEventView(
        UUID id,
        Multilingual title,
        @Schema(examples = "Doʻstlik mahalla markazi") String place,
        @Schema(examples = "2026-12-03T10:00:00Z") Instant startsAt,
        @Schema(examples = "2026-12-03T12:00:00Z") Instant endsAt,
        @Schema(examples = "Ob-havo sababli") @Nullable String cancelReason,

        @Schema(description = "Its ETag for changes", examples = "1")
        long version) {}
