package uz.aloqa.mahalla.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a link ends.
 *
 * @param lastDay still counts
 */
@Schema(name = "UnlinkStaff", description = "When a link ends", requiredProperties = "lastDay")
record UnlinkStaff(
        @Schema(description = "Still counts", examples = "2026-12-31") @NotNull
        LocalDate lastDay) {}
