package uz.aloqa.appeals.appeal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.RoutingReason;

/** What is known of an appeal. The verbs that change it stand in {@link Appeal}; there is no other way to change it. */
@MappedSuperclass
abstract class AppealState {

    @Id
    UUID id;

    @Embedded
    Registration registration;

    @Embedded
    @Nullable
    Named named;

    @Column(name = "department_soato")
    String department;

    @Embedded
    Deadline deadline;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    AppealStatus status;

    @Embedded
    Executor executor;

    @ElementCollection
    @CollectionTable(name = "appeal_co_executor", joinColumns = @JoinColumn(name = "appeal_id"))
    Set<Executor> coExecutors = new LinkedHashSet<>();

    @Column(name = "routing_reason")
    @Enumerated(EnumType.STRING)
    RoutingReason routingReason;

    @Embedded
    @Nullable
    Control control;

    @Embedded
    @Nullable
    Conclusion conclusion;

    @Embedded
    @Nullable
    Answer answer;

    @ElementCollection
    @CollectionTable(name = "appeal_answer_point", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "seq")
    List<AnswerPoint> answerPoints = new ArrayList<>();

    @Embedded
    @Nullable
    Rating rating;

    @Embedded
    @Nullable
    Ending ending;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    @Column(name = "give_back_by")
    @Nullable
    LocalDate giveBackBy;

    @Column(name = "given_back_at")
    @Nullable
    Instant givenBackAt;

    @Column(name = "message_count")
    int messageCount;

    @Column(name = "version")
    long version;

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

    /** Whom it complains about. */
    public Named named() {
        return Objects.requireNonNullElse(named, Named.NOBODY);
    }

    /** The department in charge, never one that it complains about: SOATO of a district, a region or the ministry. */
    public String department() {
        return department;
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

    /** Who works on it beside the executor, who leads (article 24). */
    public Set<Executor> coExecutors() {
        return Set.copyOf(coExecutors);
    }

    /** Why them. */
    public RoutingReason routingReason() {
        return routingReason;
    }

    /** Who watches over it, if anybody. */
    public @Nullable Control control() {
        return control;
    }

    /** The proposal to leave it unconsidered that the head has not decided about yet. */
    public @Nullable Conclusion conclusion() {
        return conclusion;
    }

    /** The answer, once given. */
    public @Nullable Answer answer() {
        return answer;
    }

    /** The answer point by point, in the order of the questions; empty when it was given as a whole. */
    public List<AnswerPoint> answerPoints() {
        return List.copyOf(answerPoints);
    }

    /** Whether the answer was given and also sent: only then it is considered (O‘RQ-445 article 34). */
    public boolean isConsidered() {
        return answer != null && answer.sentAt() != null;
    }

    /** The rating, once given. */
    public @Nullable Rating rating() {
        return rating;
    }

    /** How it ended without an answer on its merits. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** Last day to give a withdrawn appeal back (article 30). */
    public @Nullable LocalDate giveBackBy() {
        return giveBackBy;
    }

    /** When a withdrawn appeal was given back. */
    public @Nullable Instant givenBackAt() {
        return givenBackAt;
    }

    /** How many messages its dialogue has. */
    public int messageCount() {
        return messageCount;
    }

    /** Rises by one with every event. */
    public long version() {
        return version;
    }

    void refuseNamed(UUID officer) {
        if (named().isAccount(officer)) {
            throw Refusals.complainedAbout();
        }
    }

    void requireOpen() {
        if (!status.isOpen()) {
            throw Refusals.illegal(status);
        }
    }

    void become(AppealStatus next) {
        if (!status.successors().contains(next)) {
            throw Refusals.illegal(status);
        }
        status = next;
    }

    Change changed(AppealEvent event) {
        version++;
        return new Change(version, event);
    }
}
