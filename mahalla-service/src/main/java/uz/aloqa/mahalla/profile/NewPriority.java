package uz.aloqa.mahalla.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the inspectors of a mahalla attend to.
 *
 * @param title in a line
 * @param text what is being done
 * @param firstDay from when
 * @param lastDay until when
 */
@Schema(
        name = "NewPriority",
        description = "What the inspectors of a mahalla attend to",
        requiredProperties = {"title", "text", "firstDay", "lastDay"})
record NewPriority(
        @NotNull @Valid Multilingual title,
        @NotNull @Valid Multilingual text,
        @Schema(examples = "2026-11-01") @NotNull LocalDate firstDay,
        @Schema(examples = "2027-01-31") @NotNull LocalDate lastDay) {}
