package uz.aloqa.mahalla.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A handover as the two inspectors and the head see it. */
@Schema(
        name = "Handover",
        description = "An inspector's leave and who stands in",
        requiredProperties = {
            "id",
            "inspector",
            "substitute",
            "firstDay",
            "lastDay",
            "reason",
            "status",
            "proposedAt",
            "version"
        })
record HandoverView(
        UUID id,
        Named inspector,
        Named substitute,
        @Schema(examples = "2027-02-01") LocalDate firstDay,
        @Schema(examples = "2027-02-14") LocalDate lastDay,
        @Schema(examples = "Mehnat taʼtili") String reason,
        HandoverStatus status,
        Instant proposedAt,

        @Schema(description = "Who decided", examples = "Rustam Karimov") @Nullable
        String decidedBy,

        @Nullable Instant decidedAt,

        @Schema(examples = "Bu kunlarda tuman boʻyicha tadbir bor") @Nullable
        String decisionWords,

        @Schema(description = "Its ETag", examples = "1") long version) {

    /** An inspector by id and name. */
    @Schema(
            name = "NamedInspector",
            description = "An inspector by id and name",
            requiredProperties = {"id", "name"})
    record Named(UUID id, @Schema(examples = "Akmal Toshev") String name) {}
}
