package uz.aloqa.appeals.appeal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealAnswered;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealRegistered;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.AuthorKind;
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

    static MessagePosted posted(
            AppealState appeal, UUID author, AuthorKind side, @Nullable Instant replyBy, Instant at) {
        return new MessagePosted(
                appeal.id(),
                appeal.number(),
                appeal.messageCount(),
                author,
                side,
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.department(),
                replyBy,
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
}
