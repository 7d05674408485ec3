package uz.aloqa.appeals.handling.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.appeal.Conclusion;
import uz.aloqa.appeals.appeal.EndGround;
import uz.aloqa.appeals.appeal.Ending;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.deadline.DeadlineHistory;
import uz.aloqa.appeals.deadline.RegistrationDay;
import uz.aloqa.appeals.deadline.Terms;
import uz.aloqa.appeals.handling.Docket;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.appeals.reading.AppealViews;
import uz.aloqa.appeals.registry.Registry;

/** The commands that pass an appeal on or end it without an answer on its merits. */
@ApplicationScoped
class EndingService {

    private final Docket docket;
    private final AppealViews views;
    private final Chronicle chronicle;
    private final DeadlineHistory deadlines;
    private final RegistrationDay registrationDay;
    private final Registry registry;
    private final Terms terms;

    EndingService(
            Docket docket,
            AppealViews views,
            Chronicle chronicle,
            DeadlineHistory deadlines,
            RegistrationDay registrationDay,
            Registry registry,
            Terms terms) {
        this.docket = docket;
        this.views = views;
        this.chronicle = chronicle;
        this.deadlines = deadlines;
        this.registrationDay = registrationDay;
        this.registry = registry;
        this.terms = terms;
    }

    /** Passes the appeal to the competent body. */
    @Transactional
    AppealView forward(UUID id, @Nullable String ifMatch, Forwarding forwarding) {
        Appeal appeal = docket.forDesk(id, ifMatch);
        boolean late = docket.today().isAfter(appeal.deadline().forwardBy(terms));
        String reasons = forwarding.reasons().strip();
        if (forwarding.toSoato() != null) {
            forwardWithin(appeal, forwarding.toSoato(), late, reasons);
        } else {
            Ending decision = decision(EndGround.NOT_COMPETENT, reasons, forwarding.body());
            chronicle.record(appeal.forwardOutside(decision, late), docket.officer(), reasons);
        }
        return views.of(appeal);
    }

    /** Returns the appeal to its applicant. */
    @Transactional
    AppealView giveBack(UUID id, @Nullable String ifMatch, Reasons reasons) {
        Appeal appeal = docket.forDesk(id, ifMatch);
        Ending decision = decision(EndGround.NOT_COMPETENT, reasons.reasons().strip(), null);
        chronicle.record(appeal.returnWithReasons(decision), docket.officer(), decision.reasons());
        return views.of(appeal);
    }

    /** Proposes to leave the appeal unconsidered. */
    @Transactional
    AppealView propose(UUID id, @Nullable String ifMatch, ReasonedEnd end) {
        Appeal appeal = docket.forExecutorOrDesk(id, ifMatch);
        if (!end.ground().leavesUnconsidered()) {
            throw EndingRefusals.groundOfAnotherEnd();
        }
        Conclusion proposed = new Conclusion(end.ground(), end.reasons().strip(), docket.callerId(), docket.now());
        chronicle.record(appeal.propose(proposed), docket.officer(), proposed.reasons());
        return views.of(appeal);
    }

    /** Approves the conclusion. */
    @Transactional
    AppealView approve(UUID id, @Nullable String ifMatch) {
        Appeal appeal = docket.forHead(id, ifMatch);
        Change left = appeal.approveConclusion(docket.callerId(), docket.officerName(), docket.now());
        chronicle.record(left, docket.officer(), null);
        return views.of(appeal);
    }

    /** Refuses the conclusion. */
    @Transactional
    AppealView refuse(UUID id, @Nullable String ifMatch, Reasons reasons) {
        Appeal appeal = docket.forHead(id, ifMatch);
        Change refused = appeal.refuseConclusion(docket.callerId(), docket.now());
        chronicle.record(refused, docket.officer(), reasons.reasons().strip());
        return views.of(appeal);
    }

    /** Ends the consideration. */
    @Transactional
    AppealView terminate(UUID id, @Nullable String ifMatch, ReasonedEnd end) {
        Appeal appeal = docket.forHead(id, ifMatch);
        if (!end.ground().terminates()) {
            throw EndingRefusals.groundOfAnotherEnd();
        }
        Ending decision = decision(end.ground(), end.reasons().strip(), null);
        chronicle.record(appeal.terminate(decision), docket.officer(), decision.reasons());
        return views.of(appeal);
    }

    private void forwardWithin(Appeal appeal, String soato, boolean late, String reasons) {
        if (!registry.departmentExists(soato)) {
            throw EndingRefusals.departmentUnknown();
        }
        Instant now = docket.now();
        Deadline there = appeal.deadline()
                .receivedOn(
                        registrationDay.of(now), terms.of(appeal.registration().kind()));
        List<Change> changes = appeal.forwardTo(soato, there, late, docket.callerId(), now);
        changes.forEach(change -> chronicle.record(change, docket.officer(), reasons));
        deadlines.add(
                appeal.id(),
                DeadlineHistory.Entry.decided(changes.getFirst().version(), there, reasons, docket.callerId(), now));
    }

    private Ending decision(EndGround ground, String reasons, @Nullable String body) {
        return new Ending(ground, reasons, body, docket.callerId(), docket.officerName(), docket.now());
    }
}
