package uz.aloqa.mahalla.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskAcknowledged;
import uz.aloqa.contracts.TaskCancelled;
import uz.aloqa.contracts.TaskClosed;
import uz.aloqa.contracts.TaskDeadlineChanged;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.contracts.TaskGiven;
import uz.aloqa.contracts.TaskOverdue;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.contracts.TaskReopened;
import uz.aloqa.contracts.TaskReported;
import uz.aloqa.contracts.TaskResult;

/**
 * A task. Each verb checks that it is allowed, changes the state, raises the version by one and tells what happened; the
 * caller holds the lock of the row (docs/adr/0007).
 */
@Entity
public class Task {

    @Id
    private UUID id;

    @Column
    private String number;

    @Column
    private String districtSoato;

    @Embedded
    private Assignee assignee;

    @Column
    private String title;

    @Column(name = "body")
    private String text;

    @Column
    @Enumerated(EnumType.STRING)
    private TaskPriority priority;

    @Column
    private Instant dueAt;

    @Column
    private UUID givenBy;

    @Column
    private String givenByName;

    @Column
    private Instant givenAt;

    @Column
    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable TaskResult result;

    @Column
    private @Nullable String resultWords;

    @Column
    private @Nullable Instant closedAt;

    @Column
    private int overdueLevel;

    @Column
    private @Nullable Instant nextEscalationAt;

    @Column
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    /** A task in the making: {@link #give} is its first step. */
    public Task(
            UUID id,
            String number,
            String districtSoato,
            Assignee assignee,
            String title,
            String text,
            TaskPriority priority,
            Instant dueAt,
            Acting giver) {
        this.id = id;
        this.number = number;
        this.districtSoato = districtSoato;
        this.assignee = assignee;
        this.title = title;
        this.text = text;
        this.priority = priority;
        this.dueAt = dueAt;
        this.givenBy = giver.account();
        this.givenByName = giver.name();
        this.givenAt = giver.at();
        this.status = TaskStatus.GIVEN;
    }

    /** Gives it to those who have to do it. */
    public TaskEvent give(Acting giver, EscalationPolicy escalation) {
        if (version != 0) {
            throw new IllegalStateException("given already: " + id);
        }
        if (!dueAt.isAfter(giver.at())) {
            throw TaskRefusals.deadlinePast();
        }
        nextEscalationAt = escalation.next(dueAt, 0);
        return changed(new TaskGiven(
                id,
                number,
                districtSoato,
                assignee.mahallaCode(),
                assignee.pointId(),
                assignee.kind(),
                giver.tell(),
                givenBy,
                priority,
                dueAt,
                giver.at()));
    }

    /** The other side has read it and takes it on. */
    public TaskEvent acknowledge(Acting who) {
        become(TaskStatus.ACKNOWLEDGED);
        return changed(new TaskAcknowledged(id, number, districtSoato, who.account(), who.tell(), who.at()));
    }

    /** Somebody writes into the thread; words of those who have to do it are progress. */
    public TaskEvent report(Acting who) {
        switch (who.side()) {
            case MAHALLA -> become(TaskStatus.IN_PROGRESS);
            case DISTRICT -> requireNot(TaskStatus.CANCELLED);
        }
        return changed(new TaskReported(id, number, districtSoato, who.account(), who.side(), who.tell(), who.at()));
    }

    /** The other side closes it with a result. */
    public TaskEvent close(Acting who, TaskResult outcome, String words) {
        become(TaskStatus.CLOSED);
        result = outcome;
        resultWords = words;
        closedAt = who.at();
        nextEscalationAt = null;
        return changed(new TaskClosed(id, number, districtSoato, who.account(), outcome, who.tell(), who.at()));
    }

    /** The district sends it back, with a new term. */
    public TaskEvent reopen(Acting who, Instant until, EscalationPolicy escalation) {
        become(TaskStatus.REOPENED);
        result = null;
        resultWords = null;
        closedAt = null;
        runUntil(until, who.at(), escalation);
        return changed(new TaskReopened(id, number, districtSoato, who.account(), until, who.tell(), who.at()));
    }

    /** The district gives it another term: escalation begins anew. */
    public TaskEvent changeDeadline(Acting who, Instant until, EscalationPolicy escalation) {
        if (!status.isOpen()) {
            throw TaskRefusals.illegal(status);
        }
        runUntil(until, who.at(), escalation);
        return changed(new TaskDeadlineChanged(id, number, districtSoato, who.account(), until, who.tell(), who.at()));
    }

    /** The district takes it back. */
    public TaskEvent cancel(Acting who) {
        become(TaskStatus.CANCELLED);
        nextEscalationAt = null;
        return changed(new TaskCancelled(id, number, districtSoato, who.account(), who.tell(), who.at()));
    }

    /** Its term has run out: the next level hears of it. */
    public TaskEvent escalate(List<UUID> tell, Instant at, EscalationPolicy escalation) {
        if (nextEscalationAt == null || nextEscalationAt.isAfter(at)) {
            throw new IllegalStateException("nothing to escalate: " + id);
        }
        overdueLevel++;
        nextEscalationAt = escalation.next(dueAt, overdueLevel);
        return changed(new TaskOverdue(
                id, number, districtSoato, overdueLevel, EscalationPolicy.at(overdueLevel), dueAt, tell, at));
    }

    private void runUntil(Instant until, Instant now, EscalationPolicy escalation) {
        if (!until.isAfter(now)) {
            throw TaskRefusals.deadlinePast();
        }
        dueAt = until;
        overdueLevel = 0;
        nextEscalationAt = escalation.next(until, 0);
    }

    private void become(TaskStatus next) {
        if (!status.successors().contains(next)) {
            throw TaskRefusals.illegal(status);
        }
        status = next;
    }

    private void requireNot(TaskStatus forbidden) {
        if (status == forbidden) {
            throw TaskRefusals.illegal(status);
        }
    }

    private TaskEvent changed(TaskEvent event) {
        version++;
        return event;
    }

    /** UUIDv7, also the key of its events. */
    public UUID id() {
        return id;
    }

    /** The number for people. */
    public String number() {
        return number;
    }

    /** The district that gave it. */
    public String districtSoato() {
        return districtSoato;
    }

    /** Who has to do it. */
    public Assignee assignee() {
        return assignee;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** What has to be done. */
    public String text() {
        return text;
    }

    /** How pressing. */
    public TaskPriority priority() {
        return priority;
    }

    /** End of its term. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Account of the officer who gave it. */
    public UUID givenBy() {
        return givenBy;
    }

    /** How they signed. */
    public String givenByName() {
        return givenByName;
    }

    /** When it was given. */
    public Instant givenAt() {
        return givenAt;
    }

    /** Where it stands. */
    public TaskStatus status() {
        return status;
    }

    /** What came of it, once closed. */
    public @Nullable TaskResult result() {
        return result;
    }

    /** In words. */
    public @Nullable String resultWords() {
        return resultWords;
    }

    /** When it was closed. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Level of escalation reached in this term, 0 for none. */
    public int overdueLevel() {
        return overdueLevel;
    }

    /** Rises by one with every event. */
    public long version() {
        return version;
    }

    /** Whether it is open past its term. */
    public boolean isOverdue(Instant now) {
        return status.isOpen() && dueAt.isBefore(now);
    }
}
