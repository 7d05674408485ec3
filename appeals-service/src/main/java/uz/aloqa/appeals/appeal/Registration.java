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
 * @param districtSoato the district that answers for it
 * @param applicantId account
 * @param againstInspectorId the inspector it complains about, if any
 * @param againstUserId their account, as far as the registry knew it
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
        @Column(name = "applicant_id") UUID applicantId,
        @Column(name = "against_inspector_id") @Nullable UUID againstInspectorId,
        @Column(name = "against_user_id") @Nullable UUID againstUserId,
        @Column(name = "filed_at") Instant filedAt) {

    /** Whether the appeal complains about an inspector. */
    public boolean complains() {
        return againstInspectorId != null;
    }

    /** Whether it complains about that inspector or that account. */
    boolean complainsAbout(@Nullable UUID inspectorId, @Nullable UUID userId) {
        return (againstInspectorId != null && againstInspectorId.equals(inspectorId))
                || (againstUserId != null && againstUserId.equals(userId));
    }
}
