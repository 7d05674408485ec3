package uz.aloqa.appeals.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.Conclusion;
import uz.aloqa.appeals.appeal.Control;
import uz.aloqa.appeals.appeal.Defect;
import uz.aloqa.appeals.appeal.Ending;
import uz.aloqa.appeals.appeal.Rating;
import uz.aloqa.appeals.appeal.Registration;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.category.AppealCategoryView;
import uz.aloqa.appeals.deadline.Basis;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.reading.AppealView.AgainstView;
import uz.aloqa.appeals.reading.AppealView.AnswerView;
import uz.aloqa.appeals.reading.AppealView.ConclusionView;
import uz.aloqa.appeals.reading.AppealView.ControlView;
import uz.aloqa.appeals.reading.AppealView.DeadlineView;
import uz.aloqa.appeals.reading.AppealView.EndingView;
import uz.aloqa.appeals.reading.AppealView.OfficerView;
import uz.aloqa.appeals.reading.AppealView.PointView;
import uz.aloqa.appeals.reading.AppealView.RatingView;
import uz.aloqa.appeals.reading.AppealView.RepeatView;
import uz.aloqa.appeals.reading.AppealView.SignerView;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.platform.language.Language;

/** The parts of the view of an appeal. */
final class ViewParts {

    private ViewParts() {}

    static @Nullable OfficerView enteredBy(Registration registration) {
        return registration.enteredBy() == null
                ? null
                : new OfficerView(registration.enteredBy(), registration.enteredByName());
    }

    static @Nullable AgainstView against(Named named) {
        return named.isNobody()
                ? null
                : new AgainstView(named.inspectorId(), named.pointId(), named.departmentSoato(), named.deciderId());
    }

    static DeadlineView deadline(Appeal appeal, Terms terms, Language language) {
        Deadline deadline = appeal.deadline();
        return new DeadlineView(
                deadline.startsOn(),
                deadline.dueOn(),
                deadline.days(),
                deadline.reason(),
                Basis.of(appeal.registration().kind(), deadline.reason()).in(language),
                deadline.forwardBy(terms),
                deadline.studyUntil(),
                deadline.extendedUntil());
    }

    static @Nullable ControlView control(@Nullable Control control) {
        return control == null ? null : new ControlView(control.by(), control.name(), control.since());
    }

    static @Nullable ConclusionView conclusion(@Nullable Conclusion conclusion) {
        return conclusion == null
                ? null
                : new ConclusionView(
                        conclusion.ground(), conclusion.reasons(), conclusion.proposedBy(), conclusion.proposedAt());
    }

    static AnswerView answer(Appeal appeal, Answer answer, List<AttachmentView> files) {
        return new AnswerView(
                answer.outcome(),
                answer.text(),
                appeal.answerPoints().stream()
                        .map(point -> new PointView(point.question(), point.reasons(), point.outcome()))
                        .toList(),
                files,
                new SignerView(answer.signedBy(), answer.signerName()),
                answer.answeredAt(),
                answer.sentAt(),
                answer.sentBy());
    }

    static @Nullable EndingView ending(@Nullable Ending ending) {
        return ending == null
                ? null
                : new EndingView(
                        ending.ground(),
                        ending.reasons(),
                        ending.body(),
                        new OfficerView(ending.decidedBy(), ending.deciderName()),
                        ending.endedAt());
    }

    static @Nullable RepeatView repeat(Registration registration) {
        return registration.repeatOf() == null || registration.repeatGround() == null
                ? null
                : new RepeatView(registration.repeatOf(), registration.repeatGround());
    }

    static List<UUID> coExecutors(Appeal appeal) {
        return appeal.coExecutors().stream()
                .map(Executor::userId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    static @Nullable RatingView rating(@Nullable Rating rating) {
        return rating == null
                ? null
                : new RatingView(rating.score(), rating.comment(), rating.ratedAt(), rating.solved());
    }

    /** What it lacks of article 6, and of the questions of its subject. */
    static List<Defect> defects(List<Defect> ofTheLaw, @Nullable AppealCategoryView category) {
        if (category == null || category.missing().isEmpty()) {
            return ofTheLaw;
        }
        List<Defect> all = new ArrayList<>(ofTheLaw);
        all.add(Defect.ANSWERS_MISSING);
        return all;
    }
}
