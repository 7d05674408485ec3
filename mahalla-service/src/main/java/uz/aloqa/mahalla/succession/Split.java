package uz.aloqa.mahalla.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.Decision;

/**
 * A mahalla is to become several.
 *
 * @param mahalla that ends
 * @param parts that take over
 * @param decision that founds the split
 * @param effectiveOn first day after it, today when absent
 */
@Schema(name = "Split", description = "A mahalla is to become several new ones")
record Split(
        @Schema(description = "The one that ends, in the version that was seen") @NotNull @Valid
        MahallaVersion mahalla,

        @Schema(description = "The new ones") @NotNull @Size(min = 2, max = 20)
        List<@NotNull @Valid Heir> parts,

        @Schema(description = "The decision that founds it") @Valid @Nullable
        Decision decision,

        @Schema(description = "First day after the split, today or earlier; today when absent", examples = "2026-02-01")
        @Nullable
        LocalDate effectiveOn) {}
