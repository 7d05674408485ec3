package uz.aloqa.mahalla.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * A round or a visit.
 *
 * @param mahalla where
 * @param householdId whom, absent for a round
 * @param prevention kind
 * @param visitedAt when, not in the future
 * @param place where exactly
 * @param note what was seen and said
 * @param outcome what came of it
 */
@Schema(
        name = "RecordVisit",
        description = "A round of a mahalla, or a visit to a household under watch",
        requiredProperties = {"mahalla", "prevention", "visitedAt", "note", "outcome"})
record RecordVisit(
        @Schema(examples = "1726266005")
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is a code of a mahalla")
        String mahalla,

        @Schema(description = "A household under watch; absent for a round") @Nullable
        UUID householdId,

        @NotNull Prevention prevention,

        @Schema(description = "Not in the future", examples = "2026-11-23T13:20:00Z") @NotNull
        Instant visitedAt,

        @Valid @Nullable Spot place,

        @Schema(examples = "Bozor atrofi aylanib chiqildi") @NotBlank @Size(max = 4_000) @Writable
        String note,

        @NotNull VisitOutcome outcome) {

    /** A point, WGS-84. */
    @Schema(
            name = "VisitedSpot",
            description = "A point, WGS-84",
            requiredProperties = {"lat", "lon"})
    record Spot(
            @Schema(examples = "41.365") @DecimalMin("-90") @DecimalMax("90")
            double lat,

            @Schema(examples = "69.288") @DecimalMin("-180") @DecimalMax("180")
            double lon) {}
}
