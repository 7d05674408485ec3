package uz.aloqa.appeals.filing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.ApplicantDetails;
import uz.aloqa.appeals.appeal.Registration;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.deadline.DeadlineHistory;
import uz.aloqa.appeals.deadline.RegistrationDay;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.emergency.EmergencyDesk;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.ActorKind;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.number.Serials;
import uz.aloqa.appeals.reading.ReadingService;
import uz.aloqa.appeals.reference.AppealReferences;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.appeals.routing.Place;
import uz.aloqa.appeals.routing.Places;
import uz.aloqa.appeals.routing.Router;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.appeals.tracking.TrackingCodes;
import uz.aloqa.contracts.AppealForm;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.EmergencySource;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.time.Ids;

/**
 * Files appeals. The appeal, its history, its events and the key of the request are written in one transaction: whoever got
 * an answer has a registered appeal whose events will arrive, and nobody else has one.
 */
@ApplicationScoped
class FilingService {

    private final Idempotency idempotency;
    private final Places places;
    private final Router router;
    private final Repeats repeats;
    private final RegistrationDay registrationDay;
    private final Terms terms;
    private final Serials serials;
    private final AppealRepository appeals;
    private final Attachments attachments;
    private final Chronicle chronicle;
    private final DeadlineHistory deadlines;
    private final Registry registry;
    private final SlipService slips;
    private final Subjects subjects;
    private final TrackingCodes trackingCodes;
    private final AppealReferences references;
    private final ReadingService reading;
    private final EmergencyDesk emergencies;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;
    private final MeterRegistry meters;

    FilingService(
            Idempotency idempotency,
            Places places,
            Router router,
            Repeats repeats,
            RegistrationDay registrationDay,
            Terms terms,
            Serials serials,
            AppealRepository appeals,
            Attachments attachments,
            Chronicle chronicle,
            DeadlineHistory deadlines,
            Registry registry,
            SlipService slips,
            Subjects subjects,
            TrackingCodes trackingCodes,
            AppealReferences references,
            ReadingService reading,
            EmergencyDesk emergencies,
            Caller caller,
            Ids ids,
            Clock clock,
            MeterRegistry meters) {
        this.idempotency = idempotency;
        this.places = places;
        this.router = router;
        this.repeats = repeats;
        this.registrationDay = registrationDay;
        this.terms = terms;
        this.serials = serials;
        this.appeals = appeals;
        this.attachments = attachments;
        this.chronicle = chronicle;
        this.deadlines = deadlines;
        this.registry = registry;
        this.slips = slips;
        this.subjects = subjects;
        this.trackingCodes = trackingCodes;
        this.references = references;
        this.reading = reading;
        this.emergencies = emergencies;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
        this.meters = meters;
    }

    /** What is kept of an answer: the key alone, so that no second copy of personal data lies about. */
    record Filed(UUID id) {}

    /**
     * Files an appeal once per key. A repetition gets the same appeal as it stands by then, with its current ETag.
     */
    FiledAppeal file(@Nullable String key, FileAppeal filing) {
        emergencies.look(filing.text());
        Filed filed = idempotency.once(
                "file-appeal",
                key,
                filing,
                Filed.class,
                () -> register(
                        filing,
                        new Entry(
                                AppealForm.ELECTRONIC,
                                filing.kind(),
                                caller.id(),
                                Actor.applicant(caller.id()),
                                String.valueOf(key))));
        return new FiledAppeal(
                reading.get(filed.id()),
                trackingCodes.givenFor(filed.id(), String.valueOf(key)).orElse(null));
    }

    /** Enters an appeal that somebody brought an officer, once per key; the officer hands out the slip. */
    Slip enter(@Nullable String key, EnterAppeal entry) {
        Filed filed = idempotency.once(
                "enter-appeal",
                key,
                entry,
                Filed.class,
                () -> register(
                        entry.appeal(),
                        new Entry(
                                entry.form(),
                                entry.kindByContent(),
                                ids.next(),
                                Actor.officer(caller.id(), officerName()),
                                String.valueOf(key))));
        return slips.of(
                filed.id(),
                trackingCodes.givenFor(filed.id(), String.valueOf(key)).orElse(null));
    }

    /** How an appeal came in. */
    private record Entry(AppealForm form, AppealKind kind, UUID applicantId, Actor by, String key) {}

    private Filed register(FileAppeal filing, Entry entry) {
        // PostgreSQL keeps microseconds: what is answered now must be what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Place place = places.find(filing.mahallaCode(), filing.location(), filing.districtSoato());
        FileAppeal.Repeat repeat = filing.repeat();
        Named named = Named.official(router.complainedAbout(filing.againstInspectorId()))
                .withUnit(filing.againstPointId(), filing.againstDepartment())
                .contesting(
                        repeat == null
                                ? null
                                : repeats.contestedDecider(repeat, entry.by().kind() == ActorKind.OFFICER, now));
        Subject subject = subjects.look(filing, place, named, now);
        Routing routing = subject.decision().routing();
        LocalDate registeredOn = registrationDay.of(now);
        boolean entered = entry.by().kind() == ActorKind.OFFICER;
        Appeal appeal = new Appeal(
                ids.next(),
                new Registration(
                        serials.next(place.districtSoato(), registeredOn).toString(),
                        entry.kind(),
                        filing.kind(),
                        entry.form(),
                        filing.text().strip(),
                        filing.location(),
                        place.mahallaCode(),
                        place.districtSoato(),
                        subject.categoryId(),
                        filing.applicantKindOrIndividual(),
                        entry.applicantId(),
                        entered ? entry.by().id() : null,
                        entry.by().name(),
                        repeat == null ? null : repeat.of(),
                        repeat == null ? null : repeat.ground(),
                        now),
                named,
                Deadline.of(terms.of(entry.kind()), registeredOn));
        Change registered = appeal.register();
        Change routed = appeal.route(routing, now);
        appeals.add(appeal, detailsOf(appeal, filing.applicantOrSilent(), entered));
        attachments.bind(filing.attachments(), caller.id(), Owner.of(OwnerKind.APPEAL, appeal.id()));
        chronicle.recordInOrder(List.of(
                new Chronicle.Taken(registered, entry.by(), null), new Chronicle.Taken(routed, Actor.system(), null)));
        emergencies.tell(EmergencySource.APPEAL, appeal.id(), appeal.number(), place.districtSoato(), filing.text());
        deadlines.add(appeal.id(), DeadlineHistory.Entry.ofLaw(registered.version(), appeal.deadline(), now));
        subjects.keep(subject, filing.joins(), place, appeal, now);
        trackingCodes.give(appeal.id(), entry.key());
        references.complaint(appeal.id(), entry.kind(), entry.applicantId(), filing.contestsAppealId(), now);
        meters.counter(
                        "aloqa.appeals.filed",
                        "kind",
                        entry.kind().name(),
                        "reason",
                        routing.reason().name())
                .increment();
        return new Filed(appeal.id());
    }

    private ApplicantDetails detailsOf(Appeal appeal, FileAppeal.Applicant applicant, boolean entered) {
        boolean silent = applicant.fullName() == null || applicant.fullName().isBlank();
        String name = silent && !entered ? caller.name() : applicant.fullName();
        return new ApplicantDetails(appeal.id(), name, applicant.residence(), applicant.phone(), applicant.email())
                .of(applicant.organisation(), applicant.postalAddress(), applicant.stir())
                .speakingFor(applicant.represented(), applicant.authority())
                .identifiedBy(applicant.pinfl());
    }

    private String officerName() {
        return registry.inspectorOf(caller.id()).map(Inspector::fullName).orElseGet(caller::name);
    }
}
