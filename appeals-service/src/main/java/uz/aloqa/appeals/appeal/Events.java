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

    static AppealRegistered registered(Appeal appeal) {
        Registration registration = appeal.registration();
        return new AppealRegistered(
                appeal.id(),
                appeal.number(),
                registration.kind(),
                registration.form(),
                registration.districtSoato(),
                registration.mahallaCode(),
                registration.applicantId(),
                appeal.deadline().registeredOn(),
                appeal.deadline().dueAt(),
                registration.filedAt());
    }

    static AppealAssigned assigned(Appeal appeal, @Nullable UUID officer, Instant at) {
        return new AppealAssigned(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.registration().districtSoato(),
                appeal.registration().mahallaCode(),
                appeal.executor().kind(),
                appeal.executor().userId(),
                appeal.routingReason(),
                officer,
                appeal.deadline().dueAt(),
                at);
    }

    static MessagePosted posted(Appeal appeal, UUID author, AuthorKind side, Instant at) {
        return new MessagePosted(
                appeal.id(),
                appeal.number(),
                appeal.messageCount(),
                author,
                side,
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.registration().districtSoato(),
                at);
    }

    static AppealAnswered answered(Appeal appeal, Answer answer) {
        return new AppealAnswered(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                answer.signedBy(),
                answer.outcome(),
                appeal.registration().districtSoato(),
                answer.answeredAt());
    }

    static AppealRated rated(Appeal appeal, Rating rating) {
        return new AppealRated(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                rating.score(),
                appeal.registration().districtSoato(),
                rating.ratedAt());
    }

    static AppealWithdrawn withdrawn(Appeal appeal, Instant at) {
        return new AppealWithdrawn(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                appeal.executor().userId(),
                appeal.registration().districtSoato(),
                at);
    }
}
