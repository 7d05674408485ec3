package uz.aloqa.appeals.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.ApplicantKind;
import uz.aloqa.appeals.appeal.RepeatGround;
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
 * @param applicantKind for whom they appeal; one person for themselves when absent
 * @param repeat the own appeal that it repeats, if any
 * @param againstInspectorId the inspector it complains about, who will never get it
 * @param againstPointId the law-and-order point it complains about, whose inspectors will never get it
 * @param againstDepartment SOATO of the district or region whose department it complains about: the one above gets it
 * @param categoryId the subject it is about, from the tree of categories
 * @param answers to the questions of the subject, by their keys; required ones that are missing are noted
 * @param joins the incident that it reports too, as the hint before filing showed it
 * @param attachments files that the resident has uploaded
 * @param contestsAppealId the answered appeal of the same applicant that a complaint is about, see {@code draftComplaint}
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
        @Nullable ApplicantKind applicantKind,
        @Valid @Nullable Repeat repeat,
        @Nullable UUID againstInspectorId,
        @Nullable UUID againstPointId,

        @Pattern(regexp = "\\d{4}|\\d{7}") @Schema(examples = "1726266") @Nullable
        String againstDepartment,

        @Schema(examples = "c0000000-0000-4000-8000-000000000004") @Nullable
        UUID categoryId,

        @Size(max = 50) @Nullable Map<String, @Nullable Object> answers,

        @Nullable UUID joins,
        @Nullable @Size(max = 10) List<@NotNull UUID> attachments,

        @Nullable UUID contestsAppealId) {

    /**
     * What a resident tells about themselves. Missing data are noted, they don't keep an appeal from being registered.
     *
     * @param fullName surname and name; the name of the account when absent
     * @param residence place of residence
     * @param phone {@code +998} and nine digits
     * @param email for the answer
     * @param organisation full name of a legal entity
     * @param postalAddress its postal address
     * @param stir its tax number, nine digits
     * @param represented for whom a representative speaks
     * @param authority the documents of authority of a representative, by reference
     * @param pinfl personal identification number, if they like; a doubtful one is noted and refuses nothing
     */
    record Applicant(
            @Size(max = 200) @Writable @Nullable String fullName,
            @Size(max = 500) @Writable @Nullable String residence,

            @Pattern(regexp = "\\+998\\d{9}") @Schema(examples = "+998901234567") @Nullable
            String phone,

            @Email @Size(max = 254) @Writable @Nullable String email,
            @Size(max = 500) @Writable @Nullable String organisation,
            @Size(max = 500) @Writable @Nullable String postalAddress,

            @Pattern(regexp = "\\d{9}") @Schema(examples = "201122337") @Nullable
            String stir,

            @Size(max = 500) @Writable @Nullable String represented,
            @Size(max = 500) @Writable @Nullable String authority,

            @Pattern(regexp = "\\d{14}") @Schema(examples = "31507900123456") @Nullable
            String pinfl) {

        static final Applicant SILENT = new Applicant(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * An appeal that comes again (O‘RQ-445 article 3).
     *
     * @param of the first one, of the same applicant
     * @param ground the decision is contested, or the term has passed without an answer
     */
    record Repeat(@NotNull UUID of, @NotNull RepeatGround ground) {}

    Applicant applicantOrSilent() {
        return Objects.requireNonNullElse(applicant, Applicant.SILENT);
    }

    ApplicantKind applicantKindOrIndividual() {
        return Objects.requireNonNullElse(applicantKind, ApplicantKind.INDIVIDUAL);
    }
}
