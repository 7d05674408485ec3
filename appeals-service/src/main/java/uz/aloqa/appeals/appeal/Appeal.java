package uz.aloqa.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.RoutingReason;

/**
 * An appeal. Each verb checks that it is allowed, changes the state, raises the version by one and tells what happened. The
 * caller holds the lock of the row, which is the order of the versions; an optimistic lock beside it would count commits
 * where this counts events.
 */
@Entity
@Table(name = "appeal")
public class Appeal {

    @Id
    private UUID id;

    @Embedded
    private Registration registration;

    @Embedded
    private Deadline deadline;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private AppealStatus status;

    @Embedded
    private Executor executor;

    @Column(name = "routing_reason")
    @Enumerated(EnumType.STRING)
    private RoutingReason routingReason;

    @Embedded
    private @Nullable Answer answer;

    @Embedded
    private @Nullable Rating rating;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "message_count")
    private int messageCount;

    @Column(name = "version")
    private long version;

    /** For the persistence provider only. */
    protected Appeal() {}

    /** An appeal just registered: with the desk of its district until routing speaks, never with nobody. */
    public Appeal(UUID id, Registration registration, Deadline deadline) {
        this.id = id;
        this.registration = registration;
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

    /** Gives it to whom the rules of routing say. */
    public Change route(Routing routing, Instant at) {
        if (routing.executor().kind() == ExecutorKind.INSPECTOR) {
            become(AppealStatus.ASSIGNED);
        }
        return give(routing.executor(), routing.reason(), null, at);
    }

    /** Gives it to an inspector by the decision of an officer. */
    public Change assignTo(Inspector inspector, UUID officer, Instant at) {
        Executor next = Executor.inspector(inspector);
        if (status == AppealStatus.ASSIGNED && executor.equals(next)) {
            throw Refusals.alreadyAssigned();
        }
        become(AppealStatus.ASSIGNED);
        return give(next, RoutingReason.ASSIGNED_BY_OFFICER, officer, at);
    }

    /** Adds a message to the dialogue, also after the answer; its number is {@link #messageCount()} afterwards. */
    public Change post(UUID author, AuthorKind side, Instant at) {
        if (status == AppealStatus.WITHDRAWN) {
            throw Refusals.illegal(status);
        }
        messageCount++;
        return changed(Events.posted(this, author, side, at));
    }

    /** Answers it on its merits (article 27). */
    public Change answer(Answer given) {
        become(AppealStatus.ANSWERED);
        answer = given;
        return changed(Events.answered(this, given));
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

    /** Takes it back before the answer (article 30). */
    public Change withdraw(Instant at) {
        become(AppealStatus.WITHDRAWN);
        withdrawnAt = at;
        return changed(Events.withdrawn(this, at));
    }

    private Change give(Executor next, RoutingReason reason, @Nullable UUID officer, Instant at) {
        // The one way to an executor: routing and officers pass here, and so will substitution and escalation.
        if (registration.complainsAbout(next.inspectorId(), next.userId())) {
            throw Refusals.complainedAbout();
        }
        executor = next;
        routingReason = reason;
        return changed(Events.assigned(this, officer, at));
    }

    private void become(AppealStatus next) {
        if (!status.successors().contains(next)) {
            throw Refusals.illegal(status);
        }
        status = next;
    }

    private Change changed(AppealEvent event) {
        version++;
        return new Change(version, event);
    }

    /** UUIDv7, also the key of its events. */
    public UUID id() {
        return id;
    }

    /** The number for people. */
    public String number() {
        return registration.number();
    }

    /** Account of the applicant. */
    public UUID applicantId() {
        return registration.applicantId();
    }

    /** What it was registered with. */
    public Registration registration() {
        return registration;
    }

    /** The legal clock. */
    public Deadline deadline() {
        return deadline;
    }

    /** Where it stands. */
    public AppealStatus status() {
        return status;
    }

    /** Who has to solve it. */
    public Executor executor() {
        return executor;
    }

    /** Why them. */
    public RoutingReason routingReason() {
        return routingReason;
    }

    /** The answer, once given. */
    public @Nullable Answer answer() {
        return answer;
    }

    /** The rating, once given. */
    public @Nullable Rating rating() {
        return rating;
    }

    /** How many messages its dialogue has. */
    public int messageCount() {
        return messageCount;
    }

    /** Rises by one with every event. */
    public long version() {
        return version;
    }
}
