package uz.aloqa.mahalla.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a rule of the schedule doesn't hold.
 *
 * @param receptionId whose
 * @param day which
 * @param opens other hours, absent when nobody is received
 * @param closes other hours
 * @param reason why
 */
@Schema(
        name = "ReceptionException",
        description = "A day with other hours, or none when opens is absent",
        requiredProperties = {"receptionId", "day", "reason"})
public record ReceptionException(
        UUID receptionId,
        @Schema(examples = "2026-12-31") LocalDate day,

        @Schema(implementation = String.class, format = "time") @Nullable
        LocalTime opens,

        @Schema(implementation = String.class, format = "time") @Nullable
        LocalTime closes,

        @Schema(examples = "Bayram oldi kuni") String reason) {}
