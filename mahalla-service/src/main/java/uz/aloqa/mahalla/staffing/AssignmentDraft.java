package uz.aloqa.mahalla.staffing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;

/**
 * An inspector is to serve a mahalla.
 *
 * @param validFrom first day; it may lie in the future
 * @param validTo last day, absent when open
 */
@Schema(name = "AssignmentDraft", description = "An inspector is to serve a mahalla, from one day to another")
record AssignmentDraft(
        @Schema(examples = "d0000000-0000-4000-8000-000000002001") @NotNull
        UUID inspectorId,

        @Schema(examples = "1726266005") @NotNull String mahallaCode,
        @Schema(examples = "PRIMARY") @NotNull AssignmentRole role,

        @Schema(description = "First day, past or future", examples = "2026-03-01") @NotNull
        LocalDate validFrom,

        @Schema(description = "Last day, absent when open", examples = "2026-12-31") @Nullable
        LocalDate validTo,

        @Schema(description = "Hours of the day, where the mahalla is served in shifts", examples = "08:00-20:00")
        @Nullable
        @Pattern(regexp = AssignmentTerms.SHIFT, message = "is like 08:00-20:00")
        String shift) {}
