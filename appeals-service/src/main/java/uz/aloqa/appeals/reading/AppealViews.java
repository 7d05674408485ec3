package uz.aloqa.appeals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.ApplicantDetails;
import uz.aloqa.appeals.appeal.Rating;
import uz.aloqa.appeals.appeal.Registration;
import uz.aloqa.appeals.deadline.Basis;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.reading.AppealView.AnswerView;
import uz.aloqa.appeals.reading.AppealView.ApplicantView;
import uz.aloqa.appeals.reading.AppealView.DeadlineView;
import uz.aloqa.appeals.reading.AppealView.DistrictView;
import uz.aloqa.appeals.reading.AppealView.ExecutorView;
import uz.aloqa.appeals.reading.AppealView.MahallaView;
import uz.aloqa.appeals.reading.AppealView.RatingView;
import uz.aloqa.appeals.reading.AppealView.RoutingView;
import uz.aloqa.appeals.reading.AppealView.SignerView;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Mahalla;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.appeals.routing.Explanation;
import uz.aloqa.platform.language.Language;

/** Puts an appeal into the words of the caller's language, with the names that the registry knows. */
@ApplicationScoped
public class AppealViews {

    private final AppealRepository appeals;
    private final Registry registry;
    private final Caller caller;
    private final AccessLog accesses;

    AppealViews(AppealRepository appeals, Registry registry, Caller caller, AccessLog accesses) {
        this.appeals = appeals;
        this.registry = registry;
        this.caller = caller;
        this.accesses = accesses;
    }

    /** The view of an appeal, and its trace in the access log; belongs into the transaction that read it. */
    public AppealView of(Appeal appeal) {
        accesses.read(AccessKind.VIEW, DataSubject.appeal(appeal.id(), appeal.applicantId()));
        Registration registration = appeal.registration();
        ApplicantDetails details = appeals.detailsOf(appeal);
        Optional<Mahalla> mahalla =
                Optional.ofNullable(registration.mahallaCode()).flatMap(registry::mahalla);
        Language language = caller.language();
        return new AppealView(
                appeal.id(),
                appeal.number(),
                registration.kind(),
                registration.declaredKind(),
                registration.form(),
                appeal.status(),
                registration.text(),
                registration.point(),
                mahalla(registration.mahallaCode(), mahalla),
                new DistrictView(
                        registration.districtSoato(),
                        registry.districtName(registration.districtSoato())
                                .map(PlaceName::of)
                                .orElse(null)),
                new ApplicantView(
                        appeal.applicantId(),
                        details.fullName(),
                        details.residence(),
                        details.phone(),
                        details.email()),
                executor(appeal),
                new RoutingView(
                        appeal.routingReason(),
                        Explanation.of(
                                        appeal.routingReason(),
                                        mahalla.map(Mahalla::name).orElse(null),
                                        registration.complains())
                                .in(language)),
                appeal.deadline().registeredOn(),
                registration.filedAt(),
                appeal.deadline().dueAt(),
                new DeadlineView(
                        appeal.deadline().dueOn(),
                        appeal.deadline().days(),
                        Basis.of(registration.kind()).in(language)),
                answer(appeal.answer()),
                rating(appeal.rating()),
                details.defects(),
                appeal.version());
    }

    private static @Nullable MahallaView mahalla(@Nullable String code, Optional<Mahalla> known) {
        return code == null
                ? null
                : new MahallaView(
                        code, known.map(mahalla -> PlaceName.of(mahalla.name())).orElse(null));
    }

    private ExecutorView executor(Appeal appeal) {
        UUID inspectorId = appeal.executor().inspectorId();
        Optional<Inspector> inspector = Optional.ofNullable(inspectorId).flatMap(registry::inspector);
        return new ExecutorView(
                appeal.executor().kind(),
                inspectorId,
                appeal.executor().userId(),
                inspector.map(Inspector::fullName).orElse(null),
                inspector.map(Inspector::rank).orElse(null));
    }

    private static @Nullable AnswerView answer(@Nullable Answer answer) {
        return answer == null
                ? null
                : new AnswerView(
                        answer.outcome(),
                        answer.text(),
                        new SignerView(answer.signedBy(), answer.signerName()),
                        answer.answeredAt());
    }

    private static @Nullable RatingView rating(@Nullable Rating rating) {
        return rating == null ? null : new RatingView(rating.score(), rating.comment(), rating.ratedAt());
    }
}
