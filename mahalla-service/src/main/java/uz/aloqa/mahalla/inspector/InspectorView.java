package uz.aloqa.mahalla.inspector;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;

/**
 * An inspector as anyone may see them.
 *
 * @param role in the mahalla asked about, absent for a senior inspector who steps in
 * @param validFrom first day of the assignment
 * @param validTo its last day, absent when open
 */
@Schema(
        name = "Inspector",
        description = "A prevention inspector (profilaktika inspektori)",
        requiredProperties = {"id", "fullName", "rank", "senior"})
public record InspectorView(
        UUID id,
        @Schema(examples = "Akmal Toshev") String fullName,
        @Schema(examples = "katta leytenant") String rank,
        @Schema(examples = "+998712002001") @Nullable String phone,

        @Schema(description = "Role in this mahalla, absent for a senior inspector who steps in") @Nullable
        AssignmentRole role,

        @Schema(description = "Senior inspector of the law-and-order point")
        boolean senior,

        @Schema(examples = "2025-01-01") @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** An inspector with what makes them serve the mahalla. */
    public static InspectorView of(Duty duty) {
        return of(
                duty.inspector(),
                duty.assignment().role(),
                duty.assignment().validFrom(),
                duty.assignment().validTo());
    }

    /** An inspector who steps in without an assignment. */
    public static InspectorView of(Inspector senior) {
        return of(senior, null, null, null);
    }

    private static InspectorView of(
            Inspector inspector,
            @Nullable AssignmentRole role,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        return new InspectorView(
                inspector.id(),
                inspector.fullName(),
                inspector.rank(),
                inspector.phone(),
                role,
                inspector.senior(),
                validFrom,
                validTo);
    }
}
