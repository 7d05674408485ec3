package uz.aloqa.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Answer;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.Rating;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.contest.ContestService;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.note.NoteService;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.reading.AppealViews;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.appeals.routing.Departments;

/** The commands on an appeal: lock it within the caller's jurisdiction, check the version seen, act, write down, answer. */
@ApplicationScoped
public class HandlingService {

    private final Docket docket;
    private final AppealViews views;
    private final Attachments attachments;
    private final Chronicle chronicle;
    private final Registry registry;
    private final Terms terms;
    private final NoteService notes;
    private final ContestService contests;

    HandlingService(
            Docket docket,
            AppealViews views,
            Attachments attachments,
            Chronicle chronicle,
            Registry registry,
            Terms terms,
            NoteService notes,
            ContestService contests) {
        this.docket = docket;
        this.views = views;
        this.attachments = attachments;
        this.chronicle = chronicle;
        this.registry = registry;
        this.terms = terms;
        this.notes = notes;
        this.contests = contests;
    }

    /** Gives the appeal to an inspector of the department. */
    @Transactional
    public AppealView assign(UUID id, @Nullable String ifMatch, Assignment assignment) {
        Appeal appeal = docket.forDesk(id, ifMatch);
        Inspector inspector = eligible(assignment.inspectorId(), appeal);
        chronicle.record(
                appeal.assignTo(inspector, docket.callerId(), docket.now()), docket.officer(), assignment.note());
        notes.handOver(appeal, inspector.fullName(), assignment.note(), assignment.quotesOrNone());
        return views.of(appeal);
    }

    /** Lets others work on the appeal beside its executor. */
    @Transactional
    AppealView workTogether(UUID id, @Nullable String ifMatch, CoExecutors others) {
        Appeal appeal = docket.forDesk(id, ifMatch);
        List<Inspector> inspectors = others.inspectorIds().stream()
                .distinct()
                .map(inspector -> eligible(inspector, appeal))
                .toList();
        chronicle.record(appeal.workTogether(inspectors, docket.callerId(), docket.now()), docket.officer(), null);
        return views.of(appeal);
    }

    /** Writes down that a withdrawn appeal was given back. */
    @Transactional
    AppealView giveBack(UUID id, @Nullable String ifMatch) {
        Appeal appeal = docket.forExecutorOrDesk(id, ifMatch);
        chronicle.record(appeal.giveBack(docket.callerId(), docket.now()), docket.officer(), null);
        return views.of(appeal);
    }

    /** Answers the appeal on its merits. */
    @Transactional
    AppealView answer(UUID id, @Nullable String ifMatch, ReasonedAnswer answer) {
        Appeal appeal = docket.forExecutor(id, ifMatch);
        String name = docket.officerName();
        Answer signed = new Answer(answer.outcome(), answer.text().strip(), docket.callerId(), name, docket.now());
        chronicle.record(appeal.answer(signed, answer.answerPoints()), Actor.officer(docket.callerId(), name), null);
        attachments.bind(answer.attachments(), docket.callerId(), Owner.of(OwnerKind.ANSWER, id));
        return views.of(appeal);
    }

    /** Tells the applicant how far the consideration has come. */
    @Transactional
    AppealView answerInTheInterim(UUID id, @Nullable String ifMatch, InterimAnswer answer) {
        Appeal appeal = docket.forExecutorOrDesk(id, ifMatch);
        chronicle.record(
                appeal.answerInTheInterim(docket.callerId(), docket.now()),
                docket.officer(),
                answer.text().strip());
        return views.of(appeal);
    }

    /** Writes down that the answer was handed over or posted. */
    @Transactional
    AppealView answerSent(UUID id, @Nullable String ifMatch, Sending sending) {
        Appeal appeal = docket.forExecutorOrDesk(id, ifMatch);
        chronicle.record(appeal.answerSent(sending.way(), docket.callerId(), docket.now()), docket.officer(), null);
        return views.of(appeal);
    }

    /** Rates the answer. */
    @Transactional
    AppealView rate(UUID id, @Nullable String ifMatch, Score score) {
        Appeal appeal = docket.forApplicant(id, ifMatch);
        chronicle.record(
                appeal.rate(new Rating(score.score(), score.comment(), docket.now(), score.solved())),
                Actor.applicant(docket.callerId()),
                null);
        if (Boolean.FALSE.equals(score.solved())) {
            contests.contest(appeal, docket.now());
        }
        return views.of(appeal);
    }

    /** Takes the appeal back. */
    @Transactional
    AppealView withdraw(UUID id, @Nullable String ifMatch, Withdrawal withdrawal) {
        Appeal appeal = docket.forApplicant(id, ifMatch);
        LocalDate giveBackBy = docket.today().plus(terms.term().givingBack());
        chronicle.record(
                appeal.withdraw(docket.now(), giveBackBy), Actor.applicant(docket.callerId()), withdrawal.reason());
        return views.of(appeal);
    }

    private Inspector eligible(UUID inspectorId, Appeal appeal) {
        Inspector inspector = registry.inspector(inspectorId)
                .filter(Inspector::active)
                .orElseThrow(HandlingRefusals::inspectorUnknown);
        if (inspector.districtSoato() == null
                || !Departments.isWithin(inspector.districtSoato(), appeal.department())) {
            throw HandlingRefusals.inspectorOfOtherDistrict();
        }
        return inspector;
    }
}
