package uz.aloqa.mahalla.upkeep;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Another law-and-order point.
 *
 * @param pointId of the mahalla's district; absent for none
 * @param effectiveOn first day, today when absent
 */
@Schema(name = "ServingPoint", description = "The law-and-order point that serves a mahalla")
record ServingPoint(
        @Schema(
                description = "A point of the mahalla's district; absent for none",
                examples = "d0000000-0000-4000-8000-000000001001")
        @Nullable
        UUID pointId,

        @Schema(description = "First day of the change, today or earlier; today when absent", examples = "2026-03-01")
        @Nullable
        LocalDate effectiveOn) {}
