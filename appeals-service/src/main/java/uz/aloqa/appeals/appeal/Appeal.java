package uz.aloqa.appeals.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.contracts.JoinCause;
import uz.aloqa.contracts.RoutingReason;

/**
 * An appeal. Each verb checks that it is allowed, changes the state, raises the version by one for each fact and tells what
 * happened. The caller holds the lock of the row, which is the order of the versions; an optimistic lock beside it would count
 * commits where this counts events.
 */
@Entity
@Table(name = "appeal")
public class Appeal extends AppealEnds {

    /** For the persistence provider only. */
    protected Appeal() {}

    /** An appeal just registered: with the desk of the competent department until routing speaks, never with nobody. */
    public Appeal(UUID id, Registration registration, Named named, Deadline deadline) {
        this.id = id;
        this.registration = registration;
        this.named = named;
        this.department = named.competent(registration.districtSoato());
        this.deadline = deadline;
        this.status = AppealStatus.REGISTERED;
        this.executor = Executor.dutyDesk();
        this.routingReason = RoutingReason.DUTY_DESK_NO_MAHALLA;
    }

    /** Registers it (article 23): the first step of every appeal. */
    public Change register() {
        if (version != 0) {
            throw new IllegalStateException("registered already: " + id);
        }
        return changed(Events.registered(this));
    }

    /** Corrects its kind, which follows the content and not the heading; the term follows the kind. */
    public List<Change> requalify(AppealKind kind, Deadline next, UUID by, Instant at) {
        requireOpen();
        refuseNamed(by);
        if (registration.kind() == kind) {
            throw Refusals.kindUnchanged();
        }
        registration = registration.qualifiedAs(kind);
        List<Change> changes = new ArrayList<>(List.of(changed(DecisionEvents.requalified(this, by, at))));
        if (!next.dueOn().equals(deadline.dueOn())) {
            changes.add(reckon(next, by, at));
        }
        return changes;
    }

    /** Gives it another deadline by a rule of article 28. */
    public Change reckon(Deadline next, UUID by, Instant at) {
        requireOpen();
        refuseNamed(by);
        deadline = next;
        return changed(DecisionEvents.deadlineChanged(this, by, at));
    }

    /** Puts it on control (article 34). */
    public Change putOnControl(Control official) {
        requireOpen();
        if (control != null) {
            throw Refusals.onControlAlready();
        }
        control = official;
        return changed(DecisionEvents.controlChanged(this, true, official.by(), official.since()));
    }

    /** Takes it off control: only the official who put it there does (article 34). */
    public Change takeOffControl(UUID official, Instant at) {
        if (control == null) {
            throw Refusals.notOnControl();
        }
        if (!control.by().equals(official)) {
            throw Refusals.controlOfAnother();
        }
        control = null;
        return changed(DecisionEvents.controlChanged(this, false, official, at));
    }

    /** Adds a message to the dialogue, also after the answer; its number is {@link #messageCount()} afterwards. */
    public Change post(UUID author, AuthorKind side, @Nullable Instant replyBy, Instant at) {
        if (status == AppealStatus.WITHDRAWN || status == AppealStatus.FORWARDED) {
            throw Refusals.illegal(status);
        }
        messageCount++;
        return changed(Events.posted(this, author, side, replyBy, at));
    }

    /** Tells the applicant how far the consideration has come; neither the term nor control ends by it (article 34). */
    public Change answerInTheInterim(UUID officer, Instant at) {
        requireOpen();
        refuseNamed(officer);
        return changed(DecisionEvents.interimAnswered(this, officer, at));
    }

    /** Answers it on its merits, point by point where it has several (article 27). */
    public Change answer(Answer given, List<AnswerPoint> points) {
        refuseNamed(given.signedBy());
        become(AppealStatus.ANSWERED);
        conclusion = null;
        answer = given;
        answerPoints.addAll(points);
        return changed(Events.answered(this, given));
    }

    /** The answer reached the applicant, by an officer's hand or a notification: from now on it is considered (article 34). */
    public Change answerSent(WayOfSending way, @Nullable UUID officer, Instant at) {
        Answer given = answer;
        if (given == null) {
            throw Refusals.illegal(status);
        }
        if (given.sentAt() != null) {
            throw Refusals.sentAlready();
        }
        answer = given.sent(way, at);
        return changed(DecisionEvents.answerSent(this, officer, at));
    }

    /** Rates the answer, once. */
    public Change rate(Rating given) {
        if (status != AppealStatus.ANSWERED) {
            throw Refusals.illegal(status);
        }
        if (rating != null) {
            throw Refusals.alreadyRated();
        }
        rating = given;
        return changed(Events.rated(this, given));
    }

    /** Takes it back before the answer; it is given back within three days (article 30). */
    public Change withdraw(Instant at, LocalDate giveBack) {
        become(AppealStatus.WITHDRAWN);
        conclusion = null;
        withdrawnAt = at;
        giveBackBy = giveBack;
        return changed(Events.withdrawn(this, at));
    }

    /** Considers it together with an earlier one about the same matter (article 25); its clock runs on. */
    public Change joinTo(Appeal first, JoinCause cause, @Nullable UUID officer, Instant at) {
        requireOpen();
        if (officer != null) {
            refuseNamed(officer);
        }
        return changed(IncidentEvents.joined(this, first, cause, officer, at));
    }

    /** Considers it by itself again. */
    public Change splitFrom(Appeal first, UUID officer, Instant at) {
        requireOpen();
        refuseNamed(officer);
        return changed(IncidentEvents.split(this, first, officer, at));
    }

    /** The same person has been answered the same already (article 25): the applicant is told of it. */
    public Change repeatsAnswered(Appeal earlier, Instant at) {
        return changed(IncidentEvents.repeatsAnswered(this, earlier, at));
    }

    /** A withdrawn appeal is given back (article 30). */
    public Change giveBack(UUID officer, Instant at) {
        if (status != AppealStatus.WITHDRAWN) {
            throw Refusals.notWithdrawn();
        }
        if (givenBackAt != null) {
            throw Refusals.givenBackAlready();
        }
        givenBackAt = at;
        return changed(DecisionEvents.givenBack(this, officer, at));
    }

    /** A step that belongs to its history and changes nothing else of it: a clock that ran out, a contested answer. */
    public Change tell(AppealEvent event) {
        return changed(event);
    }

    /** Something is asked: information while it is open (article 24), an explanation once it is answered (article 31). */
    public Change ask(int seq, InquiryKind kind, LocalDate dueOn, UUID by, Instant at) {
        switch (kind) {
            case INFORMATION -> requireOpen();
            case EXPLANATION, CORRECTION -> {
                if (status != AppealStatus.ANSWERED) {
                    throw Refusals.illegal(status);
                }
            }
        }
        return changed(DecisionEvents.inquiryMade(this, seq, kind, dueOn, by, at));
    }

    /** It was replied to. */
    public Change reply(int seq, InquiryKind kind, UUID officer, Instant at) {
        refuseNamed(officer);
        return changed(DecisionEvents.inquiryAnswered(this, seq, kind, officer, at));
    }
}
