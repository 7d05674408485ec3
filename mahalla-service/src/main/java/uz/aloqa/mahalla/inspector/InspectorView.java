package uz.aloqa.mahalla.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;

/**
 * An inspector as anyone may see them.
 *
 * @param role in the mahalla asked about, absent for one who isn't assigned to it
 * @param validFrom first day of the assignment
 * @param validTo its last day, absent when open
 */
@Schema(
        name = "Inspector",
        description = "A prevention inspector (profilaktika inspektori)",
        requiredProperties = {"id", "fullName", "rank", "languages", "senior"})
public record InspectorView(
        @Schema(examples = "d0000000-0000-4000-8000-000000002001")
        UUID id,

        @Schema(examples = "Akmal Toshev") String fullName,
        @Schema(examples = "katta leytenant") String rank,
        @Schema(examples = "+998712002001") @Nullable String phone,

        @Schema(description = "Address of the official photo", examples = "/photos/inspectors/akmal-toshev.jpg")
        @Nullable
        String photoUrl,

        @Schema(description = "Languages that they speak, ISO 639", examples = "[\"uz\", \"ru\"]")
        List<String> languages,

        @Schema(
                description = "When they receive, in the notation of OpenStreetMap's opening_hours",
                examples = "Tu,Th 17:00-19:00")
        @Nullable
        String receptionHours,

        @Schema(description = "Role in this mahalla, absent for a senior inspector who steps in", examples = "PRIMARY")
        @Nullable
        AssignmentRole role,

        @Schema(description = "Senior inspector of the law-and-order point", examples = "false")
        boolean senior,

        @Schema(description = "Hours of the day, where the mahalla is served in shifts", examples = "08:00-20:00")
        @Nullable
        String shift,

        @Schema(description = "First day of the assignment", examples = "2025-01-01") @Nullable
        LocalDate validFrom,

        @Schema(description = "Its last day, absent when open", examples = "2026-12-31") @Nullable
        LocalDate validTo) {

    /** An inspector with what makes them serve the mahalla. */
    public static InspectorView of(Duty duty) {
        Assignment assignment = duty.assignment();
        return of(
                duty.inspector().id(),
                duty.facts(),
                assignment.role(),
                assignment.shift(),
                assignment.validFrom(),
                assignment.validTo());
    }

    /** An inspector without an assignment to the place asked about. */
    public static InspectorView of(Officer officer) {
        return of(officer.inspector().id(), officer.facts(), null, null, null, null);
    }

    private static InspectorView of(
            UUID id,
            InspectorFacts facts,
            @Nullable AssignmentRole role,
            @Nullable String shift,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        return new InspectorView(
                id,
                facts.fullName(),
                facts.rank(),
                facts.phone(),
                facts.photoUrl(),
                facts.languages(),
                facts.receptionHours(),
                role,
                facts.senior(),
                shift,
                validFrom,
                validTo);
    }
}
