package uz.aloqa.mahalla.staffing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;

/**
 * Other terms of an assignment, as a whole.
 *
 * @param role as what
 * @param validFrom first day
 * @param validTo last day, absent when open
 * @param shift hours of the day, absent when it has no shifts
 */
@Schema(name = "AssignmentTerms", description = "Terms of an assignment; what is left out is taken away")
record AssignmentTerms(
        @Schema(examples = "PRIMARY") @NotNull AssignmentRole role,

        @Schema(description = "First day, past or future", examples = "2026-03-01") @NotNull
        LocalDate validFrom,

        @Schema(description = "Last day, absent when open", examples = "2026-12-31") @Nullable
        LocalDate validTo,

        @Schema(description = "Hours of the day, where the mahalla is served in shifts", examples = "08:00-20:00")
        @Nullable
        @Pattern(regexp = SHIFT, message = "is like 08:00-20:00")
        String shift) {

    /** Hours of a shift; over midnight the second is the smaller one. */
    static final String SHIFT = "([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d";
}
