package uz.aloqa.mahalla.staffing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody stands in for an inspector on leave.
 *
 * @param substituteId who
 * @param firstDay of the leave
 * @param lastDay of the leave
 */
@Schema(
        name = "Leave",
        description = "Who stands in for an inspector on leave, in every mahalla where they are the primary one")
record Leave(
        @Schema(description = "Inspector who stands in", examples = "d0000000-0000-4000-8000-000000002004") @NotNull
        UUID substituteId,

        @Schema(examples = "2026-07-01") @NotNull LocalDate firstDay,
        @Schema(examples = "2026-07-24") @NotNull LocalDate lastDay) {}
