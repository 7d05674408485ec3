package uz.aloqa.mahalla.reception;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * Another day than the rule says.
 *
 * @param day which
 * @param opens other hours; absent: nobody is received
 * @param closes other hours
 * @param reason told to who has booked
 */
@Schema(
        name = "ExceptionalDay",
        description = "Other hours on a day, or none",
        requiredProperties = {"day", "reason"})
record ExceptionalDay(
        @Schema(examples = "2026-12-31") @NotNull LocalDate day,

        @Schema(description = "Absent: nobody is received", implementation = String.class, format = "time") @Nullable
        LocalTime opens,

        @Schema(implementation = String.class, format = "time") @Nullable
        LocalTime closes,

        @Schema(description = "Told to who has booked", examples = "Bayram oldi kuni")
        @NotBlank
        @Size(max = 500)
        @Writable
        String reason) {}
