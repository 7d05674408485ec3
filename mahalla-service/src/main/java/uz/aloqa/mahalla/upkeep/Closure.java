package uz.aloqa.mahalla.upkeep;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The end of a mahalla.
 *
 * @param effectiveOn first day without it, today when absent
 */
@Schema(name = "Closure", description = "The end of a mahalla that has no successor")
record Closure(
        @Schema(
                description = "First day without the mahalla, today or earlier; today when absent",
                examples = "2026-03-01")
        @Nullable
        LocalDate effectiveOn) {}
