package uz.aloqa.appeals.appeal;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import uz.aloqa.appeals.history.Change;

/** How an appeal ends without an answer on its merits. */
@MappedSuperclass
abstract class AppealEnds extends AppealCustody {

    /** Passes it to a competent body outside the platform, which ends it here (article 25). */
    public Change forwardOutside(Ending decision, boolean late) {
        end(AppealStatus.FORWARDED, decision);
        return changed(
                DecisionEvents.forwarded(this, department, null, late, decision.decidedBy(), decision.endedAt()));
    }

    /** Returns it with reasons: not competent, and no data to forward it by (article 25). */
    public Change returnWithReasons(Ending decision) {
        end(AppealStatus.RETURNED, decision);
        return changed(DecisionEvents.returned(this, decision));
    }

    /** Ends its consideration by the decision of the head. */
    public Change terminate(Ending decision) {
        if (decision.ground() == EndGround.REPEAT_WITHOUT_NEW_ARGUMENTS && registration.repeatOf() == null) {
            throw Refusals.notARepeat();
        }
        end(AppealStatus.TERMINATED, decision);
        return changed(DecisionEvents.terminated(this, decision));
    }

    /** Proposes to leave it unconsidered. */
    public Change propose(Conclusion proposed) {
        requireOpen();
        refuseNamed(proposed.proposedBy());
        if (conclusion != null) {
            throw Refusals.concludedAlready();
        }
        conclusion = proposed;
        return changed(DecisionEvents.conclusionProposed(this, proposed));
    }

    /** The head refuses the conclusion: it has to be considered. */
    public Change refuseConclusion(UUID head, Instant at) {
        secondPerson(head);
        conclusion = null;
        return changed(DecisionEvents.conclusionRefused(this, head, at));
    }

    /** The head approves the conclusion, which leaves it unconsidered. */
    public Change approveConclusion(UUID head, String name, Instant at) {
        Conclusion approved = secondPerson(head);
        Ending decision = new Ending(approved.ground(), approved.reasons(), null, head, name, at);
        end(AppealStatus.LEFT_UNCONSIDERED, decision);
        return changed(DecisionEvents.leftUnconsidered(this, decision));
    }

    /** Somebody signs a collective appeal too (article 15). */
    public Change join(int signatories, Instant at) {
        requireOpen();
        requireCollective();
        return changed(DecisionEvents.joined(this, signatories, at));
    }

    /** Only a collective appeal has several signatories. */
    public void requireCollective() {
        if (registration.applicantKind() != ApplicantKind.COLLECTIVE) {
            throw Refusals.notCollective();
        }
    }

    private void end(AppealStatus how, Ending decision) {
        refuseNamed(decision.decidedBy());
        become(how);
        conclusion = null;
        ending = decision;
    }

    private Conclusion secondPerson(UUID head) {
        requireOpen();
        refuseNamed(head);
        if (conclusion == null) {
            throw Refusals.noConclusion();
        }
        if (conclusion.proposedBy().equals(head)) {
            throw Refusals.secondPersonNeeded();
        }
        return conclusion;
    }
}
