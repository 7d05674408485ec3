package uz.aloqa.appeals.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.appeal.Defect;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.contracts.RoutingReason;

/**
 * An appeal as those see it who may see it.
 *
 * @param id key
 * @param number for people
 * @param kind by content
 * @param declaredKind as the applicant headed it
 * @param form how it was made
 * @param status where it stands
 * @param text the essence
 * @param location where, if pointed at
 * @param mahalla absent when only the district is known
 * @param district the one that answers for it
 * @param applicant who filed it
 * @param executor who has to solve it
 * @param routing why them
 * @param registeredOn date of registration
 * @param filedAt when it came in
 * @param dueAt last second of the last day
 * @param deadline the term and its ground
 * @param answer once given
 * @param rating once given
 * @param defects what it lacks of article 6
 * @param version its ETag
 */
@Schema(
        name = "Appeal",
        description = "An appeal (murojaat) as those see it who may see it",
        requiredProperties = {
            "id",
            "number",
            "kind",
            "declaredKind",
            "form",
            "status",
            "text",
            "district",
            "applicant",
            "executor",
            "routing",
            "registeredOn",
            "filedAt",
            "dueAt",
            "deadline",
            "defects",
            "version"
        })
public record AppealView(
        UUID id,
        @Schema(examples = "26-1726266-000123-2") String number,
        AppealKind kind,
        AppealKind declaredKind,
        AppealForm form,
        AppealStatus status,
        String text,
        @Nullable GeoPoint location,
        @Nullable MahallaView mahalla,
        DistrictView district,
        ApplicantView applicant,
        ExecutorView executor,
        RoutingView routing,
        LocalDate registeredOn,
        Instant filedAt,
        Instant dueAt,
        DeadlineView deadline,
        @Nullable AnswerView answer,
        @Nullable RatingView rating,
        List<Defect> defects,
        long version) {

    /** The mahalla; without a name until the registry told it. */
    record MahallaView(
            @Schema(examples = "1726266001") String code,
            @Nullable PlaceName name) {}

    /** The district; without a name until the registry told it. */
    record DistrictView(
            @Schema(examples = "1726266") String soato,
            @Nullable PlaceName name) {}

    /** The applicant. */
    record ApplicantView(
            UUID id,
            @Nullable String fullName,
            @Nullable String residence,
            @Nullable String phone,
            @Nullable String email) {}

    /** The executor; an inspector with their public details, or the duty desk of the district. */
    record ExecutorView(
            ExecutorKind kind,
            @Nullable UUID inspectorId,
            @Nullable UUID userId,
            @Nullable String name,
            @Nullable String rank) {}

    /** Why the appeal is where it is. */
    record RoutingView(RoutingReason reason, String explanation) {}

    /** The term of consideration. */
    record DeadlineView(LocalDate dueOn, int days, String basis) {}

    /** The answer. */
    record AnswerView(Outcome outcome, String text, SignerView signedBy, Instant answeredAt) {}

    /** The officer who signed. */
    record SignerView(UUID userId, String name) {}

    /** The rating. */
    record RatingView(int score, @Nullable String comment, Instant ratedAt) {}
}
