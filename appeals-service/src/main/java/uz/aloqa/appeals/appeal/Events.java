package uz.aloqa.appeals.appeal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnswerSent;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealForwarded;
import uz.aloqa.contracts.AppealLeftUnconsidered;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealRequalified;
import uz.aloqa.contracts.AppealReturned;
import uz.aloqa.contracts.AppealTerminated;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.ComplainedAboutChanged;
import uz.aloqa.contracts.ConclusionProposed;
import uz.aloqa.contracts.ConclusionRefused;
import uz.aloqa.contracts.ControlChanged;
import uz.aloqa.contracts.DeadlineChanged;
import uz.aloqa.contracts.InterimAnswerGiven;
import uz.aloqa.contracts.MessagePosted;

/** An appeal in the published language: ids and facts, no personal data of residents. */
final class Events {

    private Events() {}

    static AppealRegistered registered(AppealState appeal) {
        Registration registration = appeal.registration();
        return new AppealRegistered(
                appeal.id(),
                appeal.number(),
                registration.kind(),
                registration.form(),
                appeal.department(),
                registration.mahallaCode(),
                registration.applicantId(),
                appeal.deadline().registeredOn(),
                appeal.deadline().dueAt(),
                registration.filedAt());
    }

    static AppealAssigned assigned(AppealState appeal, @Nullable UUID officer, Instant at) {
        return new AppealAssigned(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.department(),
                appeal.registration().mahallaCode(),
                appeal.executor().kind(),
                appeal.executor().userId(),
                appeal.routingReason(),
                officer,
                appeal.deadline().dueAt(),
                at);
    }

    static MessagePosted posted(AppealState appeal, UUID author, AuthorKind side, Instant at) {
        return new MessagePosted(
                appeal.id(),
                appeal.number(),
                appeal.messageCount(),
                author,
                side,
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                at);
    }

    static AppealAnswered answered(AppealState appeal, Answer answer) {
        return new AppealAnswered(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                answer.signedBy(),
                answer.outcome(),
                appeal.department(),
                answer.answeredAt());
    }

    static AppealRated rated(AppealState appeal, Rating rating) {
        return new AppealRated(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                rating.score(),
                appeal.department(),
                rating.ratedAt());
    }

    static AppealWithdrawn withdrawn(AppealState appeal, Instant at) {
        return new AppealWithdrawn(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                at);
    }

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
}
