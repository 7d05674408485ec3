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
import uz.aloqa.appeals.appeal.Registration;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.category.AppealCategories;
import uz.aloqa.appeals.category.AppealCategoryView;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.emergency.EmergencyFound;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.reading.AppealView.AnswerView;
import uz.aloqa.appeals.reading.AppealView.DistrictView;
import uz.aloqa.appeals.reading.AppealView.ExecutorView;
import uz.aloqa.appeals.reading.AppealView.MahallaView;
import uz.aloqa.appeals.reading.AppealView.RoutingView;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Mahalla;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.appeals.routing.Explanation;
import uz.aloqa.platform.language.Language;

/** Puts an appeal into the words of the caller's language, with the names that the registry knows. */
@ApplicationScoped
public class AppealViews {

    private final AppealRepository appeals;
    private final Attachments attachments;
    private final Registry registry;
    private final AppealCategories categories;
    private final Terms terms;
    private final Caller caller;
    private final AccessLog accesses;
    private final EmergencyFound emergency;

    AppealViews(
            AppealRepository appeals,
            Attachments attachments,
            Registry registry,
            AppealCategories categories,
            Terms terms,
            Caller caller,
            AccessLog accesses,
            EmergencyFound emergency) {
        this.appeals = appeals;
        this.attachments = attachments;
        this.registry = registry;
        this.categories = categories;
        this.terms = terms;
        this.caller = caller;
        this.accesses = accesses;
        this.emergency = emergency;
    }

    /** The view of an appeal, and its trace in the access log; belongs into the transaction that read it. */
    public AppealView of(Appeal appeal) {
        accesses.read(AccessKind.VIEW, DataSubject.appeal(appeal.id(), appeal.applicantId()));
        Registration registration = appeal.registration();
        ApplicantDetails details = appeals.detailsOf(appeal);
        Optional<Mahalla> mahalla =
                Optional.ofNullable(registration.mahallaCode()).flatMap(registry::mahalla);
        Language language = caller.language();
        AppealCategoryView category = registration.categoryId() == null
                ? null
                : categories.of(appeal.id(), language).orElse(null);
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
                registration.applicantKind(),
                ApplicantView.of(appeal, details, caller),
                ViewParts.enteredBy(registration),
                appeal.department(),
                ViewParts.against(appeal.named()),
                executor(appeal),
                new RoutingView(
                        appeal.routingReason(),
                        Explanation.of(
                                        appeal.routingReason(),
                                        mahalla.map(Mahalla::name).orElse(null),
                                        !appeal.named().isNobody())
                                .in(language)),
                appeal.deadline().registeredOn(),
                registration.filedAt(),
                appeal.deadline().dueAt(),
                ViewParts.deadline(appeal, terms, language),
                ViewParts.control(appeal.control()),
                caller.id().equals(appeal.applicantId()) ? null : ViewParts.conclusion(appeal.conclusion()),
                attachments.of(Owner.of(OwnerKind.APPEAL, appeal.id()), language),
                answer(appeal, language),
                appeal.isConsidered(),
                ViewParts.ending(appeal.ending()),
                appeal.giveBackBy(),
                appeal.givenBackAt(),
                ViewParts.repeat(registration),
                ViewParts.coExecutors(appeal),
                ViewParts.rating(appeal.rating()),
                ViewParts.defects(details.defects(registration.applicantKind()), category),
                category,
                appeal.version(),
                emergency.advice(language));
    }

    private @Nullable AnswerView answer(Appeal appeal, Language language) {
        Answer answer = appeal.answer();
        return answer == null
                ? null
                : ViewParts.answer(appeal, answer, attachments.of(Owner.of(OwnerKind.ANSWER, appeal.id()), language));
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
}
