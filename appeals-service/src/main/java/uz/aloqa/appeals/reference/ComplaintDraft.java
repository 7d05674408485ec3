package uz.aloqa.appeals.reference;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.AppealKind;

/**
 * A complaint about an answer as it can be filed at once, or after the applicant has changed its words: what {@code fileAppeal}
 * takes.
 *
 * @param kind a complaint
 * @param text words to begin with, in the caller's language
 * @param location where the earlier appeal was about
 * @param mahallaCode its mahalla
 * @param districtSoato its district
 * @param againstInspectorId the inspector who answered: it goes one level up
 * @param againstDepartment the department whose desk answered: it goes one level up
 * @param contestsAppealId the appeal whose answer it complains about
 */
@Schema(requiredProperties = {"kind", "text", "districtSoato", "contestsAppealId"})
record ComplaintDraft(
        AppealKind kind,
        String text,
        @Nullable GeoPoint location,
        @Nullable String mahallaCode,
        String districtSoato,
        @Nullable UUID againstInspectorId,
        @Nullable String againstDepartment,
        UUID contestsAppealId) {}
