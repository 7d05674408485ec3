package uz.aloqa.appeals.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.words.Writable;

/**
 * What a resident files. The place is a chosen mahalla, a point or a district; the first of them that is known counts.
 *
 * @param kind as the resident heads it
 * @param text the essence, in any language
 * @param location the point it is about
 * @param mahallaCode the mahalla it is about
 * @param districtSoato the district it is about
 * @param applicant what the resident tells about themselves
 * @param againstInspectorId the inspector it complains about, who will never get it
 */
record FileAppeal(
        @NotNull AppealKind kind,

        @NotBlank
        @Size(max = 20_000)
        @Writable
        @Schema(examples = "Koʻchamizdagi chiroqlar bir haftadan beri yonmaydi.")
        String text,

        @Valid @Nullable GeoPoint location,
        @Size(max = 32) @Writable @Nullable String mahallaCode,
        @Pattern(regexp = "\\d{7}") @Nullable String districtSoato,
        @Valid @Nullable Applicant applicant,
        @Nullable UUID againstInspectorId) {

    /**
     * What a resident tells about themselves. Missing data are noted, they don't keep an appeal from being registered.
     *
     * @param fullName surname and name; the name of the account when absent
     * @param residence place of residence
     * @param phone {@code +998} and nine digits
     * @param email for the answer
     */
    record Applicant(
            @Size(max = 200) @Writable @Nullable String fullName,
            @Size(max = 500) @Writable @Nullable String residence,

            @Pattern(regexp = "\\+998\\d{9}") @Schema(examples = "+998901234567") @Nullable
            String phone,

            @Email @Size(max = 254) @Writable @Nullable String email) {

        static final Applicant SILENT = new Applicant(null, null, null, null);
    }

    Applicant applicantOrSilent() {
        return applicant == null ? Applicant.SILENT : applicant;
    }
}
