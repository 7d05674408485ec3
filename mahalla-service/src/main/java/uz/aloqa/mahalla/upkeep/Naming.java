package uz.aloqa.mahalla.upkeep;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;

/**
 * Another name.
 *
 * @param name in all four languages
 * @param effectiveOn first day of the name, today when absent
 */
@Schema(name = "Naming", description = "Another name of a mahalla, in all four languages")
record Naming(
        @NotNull @Valid PlaceName name,

        @Schema(description = "First day of the change, today or earlier; today when absent", examples = "2026-03-01")
        @Nullable
        LocalDate effectiveOn) {}
