package uz.aloqa.notification.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnswerContested;
import uz.aloqa.contracts.AnswerSent;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealEscalated;
import uz.aloqa.contracts.AppealEscalation;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealForwarded;
import uz.aloqa.contracts.AppealGivenBack;
import uz.aloqa.contracts.AppealJoined;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.AppealLeftUnconsidered;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealRepeatsAnswered;
import uz.aloqa.contracts.AppealRequalified;
import uz.aloqa.contracts.AppealReturned;
import uz.aloqa.contracts.AppealSplit;
import uz.aloqa.contracts.AppealTerminated;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.CoExecutorsChanged;
import uz.aloqa.contracts.ComplainedAboutChanged;
import uz.aloqa.contracts.ConclusionProposed;
import uz.aloqa.contracts.ConclusionRefused;
import uz.aloqa.contracts.ContestDecided;
import uz.aloqa.contracts.ContestDecision;
import uz.aloqa.contracts.ControlChanged;
import uz.aloqa.contracts.DeadlineChanged;
import uz.aloqa.contracts.DeadlineReason;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.InquiryAnswered;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.contracts.InquiryMade;
import uz.aloqa.contracts.InquiryOverdue;
import uz.aloqa.contracts.InterimAnswerGiven;
import uz.aloqa.contracts.JoinCause;
import uz.aloqa.contracts.MessagePosted;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.contracts.ReplyOverdue;
import uz.aloqa.contracts.ReplyReminderDue;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.contracts.SignatoryJoined;

/**
 * An appeal to which things happen.
 *
 * @param id of the appeal
 * @param number as people see it
 * @param applicant account of the applicant
 * @param executor account of the inspector, null for the duty desk
 * @param district SOATO
 * @param mahalla code
 */
public record AppealFixture(
        UUID id,
        String number,
        UUID applicant,
        @Nullable UUID executor,
        String district,
        @Nullable String mahalla) {

    public static final Instant DUE = Instant.parse("2026-12-08T18:59:59Z");

    private static final String OTHER = "26-1726266-000120-7";

    public static final UUID SENIOR = UUID.fromString("d0000000-0000-4000-8000-000000000013");

    private static final Instant AT = Instant.parse("2026-11-23T05:30:00Z");

    public static AppealFixture withInspector(UUID applicant, UUID inspector) {
        return new AppealFixture(
                UUID.randomUUID(), "26-1726266-000123-2", applicant, inspector, "1726266", "1726266001");
    }

    public static AppealFixture atDesk(UUID applicant, String district) {
        return new AppealFixture(UUID.randomUUID(), "26-1726266-000124-5", applicant, null, district, null);
    }

    public AppealRegistered registered() {
        return new AppealRegistered(
                id,
                number,
                AppealKind.APPLICATION,
                AppealForm.ELECTRONIC,
                district,
                mahalla,
                applicant,
                LocalDate.of(2026, 11, 23),
                DUE,
                AT);
    }

    public AppealAssigned assigned() {
        return executor == null
                ? assigned(ExecutorKind.DUTY_DESK, RoutingReason.DUTY_DESK_NO_MAHALLA, null)
                : assigned(ExecutorKind.INSPECTOR, RoutingReason.PRIMARY_INSPECTOR, null);
    }

    public AppealAssigned assigned(ExecutorKind kind, RoutingReason reason, @Nullable UUID by) {
        return new AppealAssigned(id, number, applicant, district, mahalla, kind, executor, reason, by, DUE, AT);
    }

    public MessagePosted applicantWrites() {
        return new MessagePosted(id, number, 1, applicant, AuthorKind.APPLICANT, applicant, executor, district, AT);
    }

    public MessagePosted officerWrites(UUID officer) {
        return new MessagePosted(id, number, 1, officer, AuthorKind.OFFICER, applicant, executor, district, AT);
    }

    public AppealAnswered answered(UUID officer) {
        return new AppealAnswered(id, number, applicant, officer, Outcome.EXPLAINED, district, AT);
    }

    public AppealRated rated() {
        return new AppealRated(id, number, applicant, executor, 5, district, AT);
    }

    public AppealWithdrawn withdrawn() {
        return new AppealWithdrawn(id, number, applicant, executor, district, AT);
    }

    /** What officers decide about an appeal besides its answer. */
    public List<AppealEvent> decided(UUID by) {
        return List.of(
                new AppealForwarded(id, number, applicant, null, district, "1726294", district, false, by, AT),
                new AppealReturned(id, number, applicant, executor, district, by, AT),
                new AppealLeftUnconsidered(id, number, applicant, executor, district, by, AT),
                new AppealTerminated(id, number, applicant, executor, district, by, AT),
                new AppealRequalified(id, number, applicant, executor, district, AppealKind.COMPLAINT, by, AT),
                new DeadlineChanged(id, number, applicant, executor, district, DeadlineReason.EXTRA_STUDY, DUE, by, AT),
                new ConclusionProposed(id, number, applicant, executor, district, by, AT),
                new ConclusionRefused(id, number, applicant, executor, district, by, AT),
                new ComplainedAboutChanged(id, number, applicant, executor, district, by, AT),
                new ControlChanged(id, number, applicant, executor, district, true, by, AT),
                new InterimAnswerGiven(id, number, applicant, executor, district, by, AT),
                new InquiryMade(
                        id,
                        number,
                        applicant,
                        executor,
                        district,
                        1,
                        InquiryKind.EXPLANATION,
                        LocalDate.of(2026, 12, 3),
                        applicant,
                        AT),
                new InquiryAnswered(id, number, applicant, executor, district, 1, InquiryKind.EXPLANATION, by, AT),
                new InquiryAnswered(id, number, applicant, executor, district, 2, InquiryKind.INFORMATION, by, AT),
                new InquiryOverdue(
                        id,
                        number,
                        applicant,
                        executor,
                        district,
                        3,
                        InquiryKind.INFORMATION,
                        LocalDate.of(2026, 12, 3),
                        UUID.randomUUID(),
                        AT),
                new CoExecutorsChanged(id, number, applicant, executor, district, List.of(UUID.randomUUID()), by, AT),
                new AppealGivenBack(id, number, applicant, executor, district, by, AT),
                new SignatoryJoined(id, number, applicant, executor, district, 2, AT),
                new AnswerSent(id, number, applicant, executor, district, null, AT));
    }

    public AppealEscalated escalated(AppealEscalation level) {
        return new AppealEscalated(id, number, applicant, level, district, mahalla, executor, List.of(SENIOR), DUE, AT);
    }

    public MessagePosted officerAsks(UUID officer) {
        return new MessagePosted(id, number, 1, officer, AuthorKind.OFFICER, applicant, executor, district, DUE, AT);
    }

    public ReplyOverdue replyOverdue() {
        return new ReplyOverdue(id, number, 1, applicant, executor, district, DUE, AT);
    }

    public AnswerContested contested() {
        return new AnswerContested(id, number, applicant, executor, district, AT);
    }

    public ContestDecided contestDecided(UUID head) {
        return new ContestDecided(id, number, applicant, executor, district, ContestDecision.REOPENED, id, head, AT);
    }

    /** One event of every kind. */
    public static List<AppealEvent> everyKind() {
        AppealFixture appeal = withInspector(UUID.randomUUID(), UUID.randomUUID());
        AppealFixture desk =
                new AppealFixture(appeal.id, appeal.number, appeal.applicant, null, appeal.district, appeal.mahalla);
        List<AppealEvent> events = new ArrayList<>(List.of(
                appeal.registered(),
                appeal.assigned(),
                desk.assigned(),
                appeal.applicantWrites(),
                desk.applicantWrites(),
                desk.withdrawn(),
                appeal.officerWrites(UUID.randomUUID()),
                appeal.answered(UUID.randomUUID()),
                appeal.rated(),
                appeal.withdrawn(),
                new AppealJoined(
                        appeal.id,
                        appeal.number,
                        appeal.applicant,
                        UUID.randomUUID(),
                        OTHER,
                        JoinCause.SAME_PERSON,
                        null,
                        appeal.district,
                        AT),
                new AppealSplit(
                        appeal.id,
                        appeal.number,
                        appeal.applicant,
                        UUID.randomUUID(),
                        OTHER,
                        UUID.randomUUID(),
                        appeal.district,
                        AT),
                new AppealRepeatsAnswered(
                        appeal.id, appeal.number, appeal.applicant, UUID.randomUUID(), OTHER, appeal.district, AT),
                appeal.escalated(AppealEscalation.OVERDUE),
                appeal.officerAsks(UUID.randomUUID()),
                new ReplyReminderDue(appeal.id, appeal.number, 1, appeal.applicant, appeal.district, DUE, AT),
                appeal.replyOverdue(),
                desk.replyOverdue(),
                appeal.contested(),
                appeal.contestDecided(UUID.randomUUID())));
        events.addAll(appeal.decided(UUID.randomUUID()));
        events.addAll(desk.decided(UUID.randomUUID()));
        return events;
    }
}
