package uz.aloqa.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.AppealRepository;
import uz.aloqa.appeals.appeal.Rating;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.reading.AppealViews;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.platform.etag.ETags;

/** The commands on an appeal: lock it within the caller's jurisdiction, check the version seen, act, write down, answer. */
@ApplicationScoped
class HandlingService {

    private final AppealRepository appeals;
    private final AppealViews views;
    private final Chronicle chronicle;
    private final Registry registry;
    private final Caller caller;
    private final Clock clock;

    HandlingService(
            AppealRepository appeals,
            AppealViews views,
            Chronicle chronicle,
            Registry registry,
            Caller caller,
            Clock clock) {
        this.appeals = appeals;
        this.views = views;
        this.chronicle = chronicle;
        this.registry = registry;
        this.caller = caller;
        this.clock = clock;
    }

    /** Gives the appeal to an inspector of the district. */
    @Transactional
    AppealView assign(UUID id, @Nullable String ifMatch, Assignment assignment) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        requireDesk(appeal);
        ETags.require(ifMatch, appeal.version());
        Inspector inspector = eligible(assignment.inspectorId(), appeal);
        chronicle.record(appeal.assignTo(inspector, caller.id(), now()), officer(), assignment.note());
        return views.of(appeal);
    }

    /** Answers the appeal on its merits. */
    @Transactional
    AppealView answer(UUID id, @Nullable String ifMatch, ReasonedAnswer answer) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        requireExecutor(appeal);
        ETags.require(ifMatch, appeal.version());
        Answer signed = new Answer(answer.outcome(), answer.text().strip(), caller.id(), signerName(), now());
        chronicle.record(appeal.answer(signed), officer(), null);
        return views.of(appeal);
    }

    /** Rates the answer. */
    @Transactional
    AppealView rate(UUID id, @Nullable String ifMatch, Score score) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        requireApplicant(appeal);
        ETags.require(ifMatch, appeal.version());
        chronicle.record(
                appeal.rate(new Rating(score.score(), score.comment(), now())), Actor.applicant(caller.id()), null);
        return views.of(appeal);
    }

    /** Takes the appeal back. */
    @Transactional
    AppealView withdraw(UUID id, @Nullable String ifMatch, Withdrawal withdrawal) {
        Appeal appeal = appeals.lock(id, caller.jurisdiction());
        requireApplicant(appeal);
        ETags.require(ifMatch, appeal.version());
        chronicle.record(appeal.withdraw(now()), Actor.applicant(caller.id()), withdrawal.reason());
        return views.of(appeal);
    }

    private Inspector eligible(UUID inspectorId, Appeal appeal) {
        Inspector inspector = registry.inspector(inspectorId)
                .filter(Inspector::active)
                .orElseThrow(HandlingRefusals::inspectorUnknown);
        boolean ofDistrict = registry.districtOfPoint(inspector.pointId())
                .filter(appeal.registration().districtSoato()::equals)
                .isPresent();
        if (!ofDistrict) {
            throw HandlingRefusals.inspectorOfOtherDistrict();
        }
        return inspector;
    }

    private void requireExecutor(Appeal appeal) {
        boolean mayAnswer = switch (appeal.executor().kind()) {
            case INSPECTOR -> caller.id().equals(appeal.executor().userId());
            case DUTY_DESK -> caller.worksAtDeskOf(appeal.registration().districtSoato());
        };
        if (!mayAnswer) {
            throw HandlingRefusals.notTheExecutor(appeal.executor().kind() == ExecutorKind.DUTY_DESK);
        }
    }

    private void requireDesk(Appeal appeal) {
        if (!caller.worksAtDeskOf(appeal.registration().districtSoato())) {
            throw HandlingRefusals.notTheDesk();
        }
    }

    private void requireApplicant(Appeal appeal) {
        if (!caller.id().equals(appeal.applicantId())) {
            throw HandlingRefusals.notTheApplicant();
        }
    }

    private Actor officer() {
        return Actor.officer(caller.id(), signerName());
    }

    private String signerName() {
        return registry.inspectorOf(caller.id()).map(Inspector::fullName).orElseGet(caller::name);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
