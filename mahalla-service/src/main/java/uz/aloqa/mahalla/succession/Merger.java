package uz.aloqa.mahalla.succession;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.AreaSchema;
import uz.aloqa.mahalla.mahalla.Decision;

/**
 * Mahallas are to become one.
 *
 * @param mahallas that end
 * @param into the one that goes on; or {@code heir}
 * @param heir the new one; or {@code into}
 * @param boundary of the one that goes on; drawn around all when absent
 * @param decision that founds the merger
 * @param effectiveOn first day after it, today when absent
 */
@Schema(name = "Merger", description = "Mahallas are to become one: either one that goes on, or a new one")
record Merger(
        @Schema(description = "Those that end, each in the version that was seen") @NotEmpty @Size(max = 50)
        List<@NotNull @Valid MahallaVersion> mahallas,

        @Schema(description = "The one that goes on, in the version that was seen; or heir") @Valid @Nullable
        MahallaVersion into,

        @Schema(description = "The new one; or into") @Valid @Nullable
        Heir heir,

        @Schema(implementation = AreaSchema.class) @Nullable JsonNode boundary,

        @Schema(description = "The decision that founds it") @Valid @Nullable
        Decision decision,

        @Schema(
                description = "First day after the merger, today or earlier; today when absent",
                examples = "2026-02-01")
        @Nullable
        LocalDate effectiveOn) {}
