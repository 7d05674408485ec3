package uz.aloqa.mahalla.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Who stands in, and when.
 *
 * @param substituteId an inspector of the same district
 * @param firstDay today or later
 * @param lastDay still counts
 * @param reason of the leave
 */
@Schema(
        name = "ProposeHandover",
        description = "Who stands in during a leave",
        requiredProperties = {"substituteId", "firstDay", "lastDay", "reason"})
record ProposeHandover(
        @Schema(description = "An inspector of the same district", examples = "d0000000-0000-4000-8000-000000002003")
        @NotNull
        UUID substituteId,

        @Schema(description = "Today or later", examples = "2027-02-01") @NotNull
        LocalDate firstDay,

        @Schema(description = "Still counts; 90 days at most", examples = "2027-02-14") @NotNull
        LocalDate lastDay,

        @Schema(examples = "Mehnat taʼtili") @NotBlank @Size(max = 500) @Writable
        String reason) {}
