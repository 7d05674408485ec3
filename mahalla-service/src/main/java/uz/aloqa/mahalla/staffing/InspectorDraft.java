package uz.aloqa.mahalla.staffing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.InspectorFacts;

/**
 * What a registrar writes of an inspector, as a whole.
 *
 * @param userId account in Keycloak; it can't be changed later
 * @param effectiveOn first day, today when absent
 */
@Schema(name = "InspectorDraft", description = "What is published of an inspector; what is left out is taken away")
record InspectorDraft(
        @Schema(
                description = "Account in Keycloak; the one of an inspector never changes",
                examples = "d0000000-0000-4000-8000-000000000011")
        @NotNull
        UUID userId,

        @Schema(examples = "Akmal Toshev") @NotBlank @Size(max = 200)
        String fullName,

        @Schema(examples = "katta leytenant") @NotBlank @Size(max = 100)
        String rank,

        @Schema(description = "Office phone", examples = "+998712002001")
        @Nullable
        @Pattern(regexp = "\\+998\\d{9}", message = "is +998 and nine digits")
        String phone,

        @Schema(
                description = "Address of the official photo: a path of this platform, or https",
                examples = "/photos/inspectors/akmal-toshev.jpg")
        @Nullable
        @Size(max = 300)
        @Pattern(regexp = "(https://[^/\\s]+)?/[^\\s\"'<>\\\\]*", message = "is a path or an https address")
        String photoUrl,

        @Schema(description = "Languages that they speak, ISO 639", examples = "[\"uz\", \"ru\"]")
        @Nullable
        @Size(max = 10)
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}", message = "is a code of ISO 639") String> languages,

        @Schema(
                description = "When they receive, in the notation of OpenStreetMap's opening_hours",
                examples = "Tu,Th 17:00-19:00")
        @Nullable
        @Size(max = 200)
        String receptionHours,

        @Schema(description = "Law-and-order point where they serve", examples = "d0000000-0000-4000-8000-000000001001")
        @NotNull
        UUID pointId,

        @Schema(description = "The senior inspector of that point; there is one at most", examples = "false")
        boolean senior,

        @Schema(description = "First day, today or earlier; today when absent", examples = "2026-03-01") @Nullable
        LocalDate effectiveOn) {

    InspectorFacts facts() {
        return new InspectorFacts(
                fullName,
                rank,
                phone,
                photoUrl,
                languages == null ? List.of() : languages,
                receptionHours,
                pointId,
                senior,
                true);
    }
}
