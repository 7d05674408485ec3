package uz.aloqa.appeals.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.contracts.AnswerSent;
import uz.aloqa.contracts.AppealForwarded;
import uz.aloqa.contracts.AppealGivenBack;
import uz.aloqa.contracts.AppealLeftUnconsidered;
import uz.aloqa.contracts.AppealRequalified;
import uz.aloqa.contracts.AppealReturned;
import uz.aloqa.contracts.AppealTerminated;
import uz.aloqa.contracts.CoExecutorsChanged;
import uz.aloqa.contracts.ComplainedAboutChanged;
import uz.aloqa.contracts.ConclusionProposed;
import uz.aloqa.contracts.ConclusionRefused;
import uz.aloqa.contracts.ControlChanged;
import uz.aloqa.contracts.DeadlineChanged;
import uz.aloqa.contracts.InquiryAnswered;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.contracts.InquiryMade;
import uz.aloqa.contracts.InterimAnswerGiven;
import uz.aloqa.contracts.SignatoryJoined;

/** What is decided about an appeal besides its answer, in the published language. */
final class DecisionEvents {

    private DecisionEvents() {}

    static AppealRequalified requalified(AppealState appeal, UUID by, Instant at) {
        return new AppealRequalified(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                appeal.registration().kind(),
                by,
                at);
    }

    static DeadlineChanged deadlineChanged(AppealState appeal, UUID by, Instant at) {
        return new DeadlineChanged(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                appeal.deadline().reason(),
                appeal.deadline().dueAt(),
                by,
                at);
    }

    static ComplainedAboutChanged complainedAboutChanged(AppealState appeal, UUID by, Instant at) {
        return new ComplainedAboutChanged(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                by,
                at);
    }

    static AppealForwarded forwarded(
            AppealState appeal, String from, @Nullable String to, boolean late, UUID by, Instant at) {
        return new AppealForwarded(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                from,
                to,
                late,
                by,
                at);
    }

    static AppealReturned returned(AppealState appeal, Ending decision) {
        return new AppealReturned(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                decision.decidedBy(),
                decision.endedAt());
    }

    static AppealTerminated terminated(AppealState appeal, Ending decision) {
        return new AppealTerminated(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                decision.decidedBy(),
                decision.endedAt());
    }

    static AppealLeftUnconsidered leftUnconsidered(AppealState appeal, Ending decision) {
        return new AppealLeftUnconsidered(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                decision.decidedBy(),
                decision.endedAt());
    }

    static ConclusionProposed conclusionProposed(AppealState appeal, Conclusion proposed) {
        return new ConclusionProposed(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                proposed.proposedBy(),
                proposed.proposedAt());
    }

    static ConclusionRefused conclusionRefused(AppealState appeal, UUID by, Instant at) {
        return new ConclusionRefused(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                by,
                at);
    }

    static ControlChanged controlChanged(AppealState appeal, boolean onControl, UUID by, Instant at) {
        return new ControlChanged(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                onControl,
                by,
                at);
    }

    static InterimAnswerGiven interimAnswered(AppealState appeal, UUID by, Instant at) {
        return new InterimAnswerGiven(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                by,
                at);
    }

    static AnswerSent answerSent(AppealState appeal, @Nullable UUID by, Instant at) {
        return new AnswerSent(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                by,
                at);
    }

    static AppealGivenBack givenBack(AppealState appeal, UUID by, Instant at) {
        return new AppealGivenBack(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                by,
                at);
    }

    static InquiryMade inquiryMade(
            AppealState appeal, int seq, InquiryKind kind, LocalDate dueOn, UUID by, Instant at) {
        return new InquiryMade(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                seq,
                kind,
                dueOn,
                by,
                at);
    }

    static InquiryAnswered inquiryAnswered(AppealState appeal, int seq, InquiryKind kind, UUID by, Instant at) {
        return new InquiryAnswered(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                seq,
                kind,
                by,
                at);
    }

    static CoExecutorsChanged coExecutorsChanged(AppealState appeal, UUID by, Instant at) {
        return new CoExecutorsChanged(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                appeal.coExecutors().stream()
                        .map(Executor::userId)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                by,
                at);
    }

    static SignatoryJoined joined(AppealState appeal, int signatories, Instant at) {
        return new SignatoryJoined(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                signatories,
                at);
    }
}
