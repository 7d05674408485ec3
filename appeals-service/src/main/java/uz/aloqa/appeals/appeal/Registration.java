package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealKind;

/**
 * What an appeal was registered with.
 *
 * @param number for people, see {@link uz.aloqa.appeals.number.RegistrationNumber}
 * @param kind by content: decides about the term
 * @param declaredKind as the applicant headed it
 * @param form how it was made
 * @param text the essence, in any language
 * @param point where, if pointed at
 * @param mahallaCode the mahalla it belongs to, when known
 * @param districtSoato the district it belongs to; who is in charge of it, see {@link Appeal#department()}
 * @param categoryId its subject in the tree of categories, where one was chosen; for good
 * @param applicantKind for whom somebody appeals
 * @param applicantId account; of an applicant without one an id that nobody signs in with
 * @param enteredBy account of the officer who entered it for the applicant, absent when they filed it themselves
 * @param enteredByName that officer's public name on that day
 * @param repeatOf the appeal that it repeats, if any
 * @param repeatGround why it does
 * @param filedAt when it came in
 */
@Embeddable
public record Registration(
        @Column(name = "number") String number,
        @Column(name = "kind") @Enumerated(EnumType.STRING) AppealKind kind,

        @Column(name = "declared_kind") @Enumerated(EnumType.STRING)
        AppealKind declaredKind,

        @Column(name = "form") @Enumerated(EnumType.STRING) AppealForm form,
        @Column(name = "body") String text,
        @Embedded @Nullable GeoPoint point,
        @Column(name = "mahalla_code") @Nullable String mahallaCode,
        @Column(name = "district_soato") String districtSoato,
        @Column(name = "category_id") @Nullable UUID categoryId,

        @Column(name = "applicant_kind") @Enumerated(EnumType.STRING)
        ApplicantKind applicantKind,

        @Column(name = "applicant_id") UUID applicantId,
        @Column(name = "entered_by") @Nullable UUID enteredBy,
        @Column(name = "entered_by_name") @Nullable String enteredByName,
        @Column(name = "repeat_of") @Nullable UUID repeatOf,

        @Column(name = "repeat_ground") @Enumerated(EnumType.STRING) @Nullable
        RepeatGround repeatGround,

        @Column(name = "filed_at") Instant filedAt) {

    /** What its repeat is registered with by the head's decision (article 3): the same words under another number. */
    public Registration repeated(UUID earlier, String nextNumber, Instant at) {
        return new Registration(
                nextNumber,
                kind,
                kind,
                form,
                text,
                point,
                mahallaCode,
                districtSoato,
                categoryId,
                applicantKind,
                applicantId,
                enteredBy,
                enteredByName,
                earlier,
                RepeatGround.CONTESTS_DECISION,
                at);
    }

    /** The same with the kind that its content shows. */
    Registration qualifiedAs(AppealKind shown) {
        return new Registration(
                number,
                shown,
                declaredKind,
                form,
                text,
                point,
                mahallaCode,
                districtSoato,
                categoryId,
                applicantKind,
                applicantId,
                enteredBy,
                enteredByName,
                repeatOf,
                repeatGround,
                filedAt);
    }
}
