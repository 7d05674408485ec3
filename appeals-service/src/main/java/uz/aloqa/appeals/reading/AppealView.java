package uz.aloqa.appeals.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.appeal.ApplicantKind;
import uz.aloqa.appeals.appeal.Defect;
import uz.aloqa.appeals.appeal.EndGround;
import uz.aloqa.appeals.appeal.RepeatGround;
import uz.aloqa.appeals.appeal.WayOfSending;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.category.AppealCategoryView;
import uz.aloqa.appeals.emergency.EmergencyAdvice;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.DeadlineReason;
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
 * @param applicantKind for whom somebody appeals
 * @param applicant who filed it
 * @param enteredBy the officer who entered it for them, if one did
 * @param department SOATO of the department in charge
 * @param against whom it complains about, if anybody
 * @param executor who has to solve it
 * @param routing why them
 * @param registeredOn date of registration
 * @param filedAt when it came in
 * @param dueAt last second of the last day
 * @param deadline the term and its ground
 * @param control who watches over it, if anybody
 * @param conclusion a proposal to leave it unconsidered that waits for the head; for officers only
 * @param attachments files that came with it
 * @param answer once given
 * @param considered whether it was answered and the answer also sent (article 34)
 * @param ending how it ended without an answer on its merits
 * @param repeat the appeal it repeats, if any
 * @param giveBackBy last day to give a withdrawn appeal back (article 30)
 * @param givenBackAt when it was
 * @param coExecutors accounts of the inspectors who work on it beside the executor, who leads (article 24)
 * @param rating once given
 * @param defects what it lacks of article 6, or of the questions of its subject
 * @param category what it is about, with the answers to the questions of that subject
 * @param version its ETag
 * @param emergencyAdvice whom to call now, in the answer to a filing whose words speak of an emergency
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
            "applicantKind",
            "applicant",
            "department",
            "executor",
            "routing",
            "registeredOn",
            "filedAt",
            "dueAt",
            "deadline",
            "considered",
            "attachments",
            "coExecutors",
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
        ApplicantKind applicantKind,
        ApplicantView applicant,
        @Nullable OfficerView enteredBy,
        @Schema(examples = "1726266") String department,
        @Nullable AgainstView against,
        ExecutorView executor,
        RoutingView routing,
        LocalDate registeredOn,
        Instant filedAt,
        Instant dueAt,
        DeadlineView deadline,
        @Nullable ControlView control,
        @Nullable ConclusionView conclusion,
        List<AttachmentView> attachments,
        @Nullable AnswerView answer,
        boolean considered,
        @Nullable EndingView ending,
        @Nullable LocalDate giveBackBy,
        @Nullable Instant givenBackAt,
        @Nullable RepeatView repeat,
        List<UUID> coExecutors,
        @Nullable RatingView rating,
        List<Defect> defects,
        @Nullable AppealCategoryView category,
        long version,
        @Nullable EmergencyAdvice emergencyAdvice) {

    /** The mahalla; without a name until the registry told it. */
    @Schema(requiredProperties = "code")
    record MahallaView(
            @Schema(examples = "1726266001") String code,
            @Nullable PlaceName name) {}

    /** The district; without a name until the registry told it. */
    @Schema(requiredProperties = "soato")
    record DistrictView(
            @Schema(examples = "1726266") String soato,
            @Nullable PlaceName name) {}

    /** An officer by account and public name. */
    @Schema(requiredProperties = "userId")
    record OfficerView(UUID userId, @Nullable String name) {}

    /** Whom it complains about: an official, a law-and-order point, a department, the one whose decision it contests. */
    record AgainstView(
            @Nullable UUID inspectorId,
            @Nullable UUID pointId,
            @Nullable String department,
            @Nullable UUID decider) {}

    /** The appeal it repeats, and why. */
    @Schema(requiredProperties = {"of", "ground"})
    record RepeatView(UUID of, RepeatGround ground) {}

    /** Who watches over it; only they take it off control. */
    @Schema(requiredProperties = {"userId", "name", "since"})
    record ControlView(UUID userId, String name, Instant since) {}

    /** A proposal to leave it unconsidered. */
    @Schema(requiredProperties = {"ground", "reasons", "proposedBy", "proposedAt"})
    record ConclusionView(EndGround ground, String reasons, UUID proposedBy, Instant proposedAt) {}

    /** The decision that ended it without an answer on its merits. */
    @Schema(requiredProperties = {"ground", "reasons", "decidedBy", "endedAt"})
    record EndingView(
            EndGround ground, String reasons, @Nullable String body, OfficerView decidedBy, Instant endedAt) {}

    /** The executor; an inspector with their public details, or the duty desk of the district. */
    @Schema(requiredProperties = "kind")
    record ExecutorView(
            ExecutorKind kind,
            @Nullable UUID inspectorId,
            @Nullable UUID userId,
            @Nullable String name,
            @Nullable String rank) {}

    /** Why the appeal is where it is. */
    @Schema(requiredProperties = {"reason", "explanation"})
    record RoutingView(RoutingReason reason, String explanation) {}

    /** The term of consideration; until {@code forwardBy} it may go on to the competent body. */
    @Schema(requiredProperties = {"startsOn", "dueOn", "days", "reason", "basis", "forwardBy"})
    record DeadlineView(
            LocalDate startsOn,
            LocalDate dueOn,
            int days,
            DeadlineReason reason,
            String basis,
            LocalDate forwardBy,
            @Nullable LocalDate studyUntil,
            @Nullable LocalDate extendedUntil) {}

    /** The answer; point by point where it has several. */
    @Schema(requiredProperties = {"outcome", "text", "points", "attachments", "signedBy", "answeredAt"})
    record AnswerView(
            Outcome outcome,
            String text,
            List<PointView> points,
            List<AttachmentView> attachments,
            SignerView signedBy,
            Instant answeredAt,
            @Nullable Instant sentAt,
            @Nullable WayOfSending sentBy) {}

    /** A question, the reasons and what came of it. */
    @Schema(requiredProperties = {"question", "reasons", "outcome"})
    record PointView(String question, String reasons, Outcome outcome) {}

    /** The officer who signed. */
    @Schema(requiredProperties = {"userId", "name"})
    record SignerView(UUID userId, String name) {}

    /** The rating. */
    @Schema(requiredProperties = {"score", "ratedAt"})
    record RatingView(
            int score,
            @Nullable String comment,
            Instant ratedAt,
            @Nullable Boolean solved) {}
}
