package uz.aloqa.appeals.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.appeal.ApplicantDetails;
import uz.aloqa.contracts.AppealKind;

/**
 * An appeal of the person looked for.
 *
 * @param id key
 * @param number for people
 * @param kind by content
 * @param status where it stands
 * @param applicantName as the appeal has it, to tell namesakes apart
 * @param mahallaCode absent when only the district is known
 * @param districtSoato the district that answers for it
 * @param registeredOn date of registration
 */
@Schema(requiredProperties = {"id", "number", "kind", "status", "districtSoato", "registeredOn"})
record FoundAppeal(
        UUID id,
        @Schema(examples = "26-1726266-000123-2") String number,
        AppealKind kind,
        AppealStatus status,
        @Nullable String applicantName,
        @Nullable String mahallaCode,
        String districtSoato,
        LocalDate registeredOn) {

    static FoundAppeal of(Appeal appeal, ApplicantDetails details) {
        return new FoundAppeal(
                appeal.id(),
                appeal.number(),
                appeal.registration().kind(),
                appeal.status(),
                details.fullName(),
                appeal.registration().mahallaCode(),
                appeal.registration().districtSoato(),
                appeal.deadline().registeredOn());
    }
}
