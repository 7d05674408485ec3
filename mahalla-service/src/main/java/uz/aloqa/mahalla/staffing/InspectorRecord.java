package uz.aloqa.mahalla.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.Inspector;
import uz.aloqa.mahalla.inspector.InspectorFacts;

/** An inspector as their registrar sees them. */
@Schema(
        name = "InspectorRecord",
        description = "An inspector as their registrar sees them",
        requiredProperties = {
            "id",
            "userId",
            "fullName",
            "rank",
            "languages",
            "pointId",
            "senior",
            "active",
            "stateSince",
            "version"
        })
record InspectorRecord(
        @Schema(examples = "d0000000-0000-4000-8000-000000002001")
        UUID id,

        @Schema(description = "Account in Keycloak", examples = "d0000000-0000-4000-8000-000000000011")
        UUID userId,

        @Schema(examples = "Akmal Toshev") String fullName,
        @Schema(examples = "katta leytenant") String rank,
        @Schema(examples = "+998712002001") @Nullable String phone,

        @Schema(examples = "/photos/inspectors/akmal-toshev.jpg") @Nullable
        String photoUrl,

        @Schema(examples = "[\"uz\", \"ru\"]") List<String> languages,
        @Schema(examples = "Tu,Th 17:00-19:00") @Nullable String receptionHours,

        @Schema(examples = "d0000000-0000-4000-8000-000000001001")
        UUID pointId,

        @Schema(examples = "false") boolean senior,

        @Schema(description = "False after leaving the service", examples = "true")
        boolean active,

        @Schema(description = "First day of the present state: no change may hold from before", examples = "2025-01-01")
        LocalDate stateSince,

        @Schema(description = "The version to name in If-Match", examples = "1")
        long version) {

    static InspectorRecord of(Inspector inspector) {
        InspectorFacts facts = inspector.facts();
        return new InspectorRecord(
                inspector.id(),
                inspector.userId(),
                facts.fullName(),
                facts.rank(),
                facts.phone(),
                facts.photoUrl(),
                facts.languages(),
                facts.receptionHours(),
                facts.pointId(),
                facts.senior(),
                facts.active(),
                inspector.stateSince(),
                inspector.version());
    }
}
