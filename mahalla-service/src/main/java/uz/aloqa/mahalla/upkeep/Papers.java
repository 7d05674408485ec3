package uz.aloqa.mahalla.upkeep;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.Decision;

/**
 * The papers of a mahalla, as a whole.
 *
 * @param stir tax number, absent for none
 * @param decision that it is founded on, absent when unknown
 * @param effectiveOn first day, today when absent
 */
@Schema(name = "Papers", description = "Tax number and founding decision of a mahalla; what is left out is taken away")
record Papers(
        @Schema(description = "Tax number", examples = "301122331")
        @Nullable
        @Pattern(regexp = "\\d{9}", message = "is nine digits")
        String stir,

        @Valid @Nullable Decision decision,

        @Schema(description = "First day of the change, today or earlier; today when absent", examples = "2026-03-01")
        @Nullable
        LocalDate effectiveOn) {}
