package uz.aloqa.appeals.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.ApplicantDetails;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.personal.PersonalField;
import uz.aloqa.appeals.personal.Pinfl;
import uz.aloqa.contracts.ExecutorKind;

/**
 * The applicant. Whoever has to solve the appeal sees how to reach them; others who may see the appeal see the name and masks.
 * The identification number is masked for every officer until it is revealed for a stated reason.
 *
 * @param id account
 * @param fullName surname and name
 * @param residence place of residence
 * @param phone telephone
 * @param email e-mail
 * @param organisation full name of a legal entity
 * @param postalAddress its postal address
 * @param stir its tax number
 * @param represented for whom a representative speaks
 * @param authority the documents of authority of a representative
 * @param pinfl personal identification number
 * @param pinflDoubtful true when the number looks mistyped; nothing was refused for it
 * @param masked whether contact data are hidden from this reader
 */
@Schema(
        name = "ApplicantView",
        requiredProperties = {"id", "masked"})
public record ApplicantView(
        UUID id,
        @Nullable String fullName,
        @Nullable String residence,
        @Schema(examples = "+998901234567") @Nullable String phone,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String postalAddress,
        @Nullable String stir,
        @Nullable String represented,
        @Nullable String authority,
        @Schema(examples = "3********1234") @Nullable String pinfl,
        @Nullable Boolean pinflDoubtful,
        boolean masked) {

    /** All in clear: for the applicant, or for a stated reason that has been written down. */
    public static ApplicantView inClear(Appeal appeal, ApplicantDetails details) {
        return of(appeal, details, false, false);
    }

    static ApplicantView of(Appeal appeal, ApplicantDetails details, Caller caller) {
        return caller.id().equals(appeal.applicantId())
                ? inClear(appeal, details)
                : of(appeal, details, !solves(caller, appeal), true);
    }

    private static boolean solves(Caller caller, Appeal appeal) {
        return caller.id().equals(appeal.executor().userId())
                || (appeal.executor().kind() == ExecutorKind.DUTY_DESK && caller.worksAtDeskOf(appeal.department()));
    }

    private static ApplicantView of(Appeal appeal, ApplicantDetails details, boolean masked, boolean pinflMasked) {
        String pinfl = details.told(PersonalField.PINFL);
        return new ApplicantView(
                appeal.applicantId(),
                details.fullName(),
                shown(details, PersonalField.RESIDENCE, masked),
                shown(details, PersonalField.PHONE, masked),
                shown(details, PersonalField.EMAIL, masked),
                details.told(PersonalField.ORGANISATION),
                details.told(PersonalField.POSTAL_ADDRESS),
                details.told(PersonalField.STIR),
                details.told(PersonalField.REPRESENTED),
                shown(details, PersonalField.AUTHORITY, masked),
                shown(details, PersonalField.PINFL, pinflMasked),
                pinfl == null ? null : Pinfl.isDoubtful(pinfl),
                masked);
    }

    private static @Nullable String shown(ApplicantDetails details, PersonalField field, boolean masked) {
        String value = details.told(field);
        return value == null || !masked ? value : field.masked(value);
    }
}
