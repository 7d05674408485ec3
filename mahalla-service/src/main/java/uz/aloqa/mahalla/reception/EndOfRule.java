package uz.aloqa.mahalla.reception;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * When a rule ends.
 *
 * @param lastDay still counts
 * @param reason told to who has booked later days
 */
@Schema(
        name = "EndOfReception",
        description = "When a rule of the schedule ends",
        requiredProperties = {"lastDay", "reason"})
record EndOfRule(
        @Schema(examples = "2026-12-31") @NotNull LocalDate lastDay,

        @Schema(examples = "Qabul kuni oʻzgardi") @NotBlank @Size(max = 500) @Writable
        String reason) {}
