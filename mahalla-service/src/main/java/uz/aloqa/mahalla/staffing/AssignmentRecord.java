package uz.aloqa.mahalla.staffing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.mahalla.inspector.Assignment;

/** An assignment as its registrar sees it. */
@Schema(
        name = "AssignmentRecord",
        description = "An assignment as its registrar sees it",
        requiredProperties = {"id", "inspectorId", "mahallaCode", "role", "validFrom", "version"})
record AssignmentRecord(
        @Schema(examples = "d0000000-0000-4000-8000-000000003001")
        UUID id,

        @Schema(examples = "d0000000-0000-4000-8000-000000002001")
        UUID inspectorId,

        @Schema(examples = "1726266005") String mahallaCode,
        @Schema(examples = "PRIMARY") AssignmentRole role,

        @Schema(description = "First day", examples = "2026-03-01")
        LocalDate validFrom,

        @Schema(
                description = "Last day, absent when open; the day before the first one when it never came into force",
                examples = "2026-12-31")
        @Nullable
        LocalDate validTo,

        @Schema(examples = "08:00-20:00") @Nullable String shift,

        @Schema(description = "The version to name in If-Match", examples = "1")
        long version) {

    static AssignmentRecord of(Assignment assignment) {
        return new AssignmentRecord(
                assignment.id(),
                assignment.inspectorId(),
                assignment.mahallaCode(),
                assignment.role(),
                assignment.validFrom(),
                assignment.validTo(),
                assignment.shift(),
                assignment.version());
    }
}
