package uz.aloqa.appeals.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uz.aloqa.platform.time.Tashkent;

/**
 * The legal clock of one appeal.
 *
 * @param registeredOn date of registration in Tashkent (article 23)
 * @param dueOn last day for the answer (article 28)
 * @param dueAt last second of that day
 */
@Embeddable
public record Deadline(
        @Column(name = "registered_on") LocalDate registeredOn,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "due_at") Instant dueAt) {

    /** The clock of an appeal registered on that day. */
    public static Deadline of(TermOfConsideration term, LocalDate registeredOn) {
        return new Deadline(registeredOn, term.lastDay(registeredOn), term.dueAt(registeredOn, Tashkent.ZONE));
    }

    /** Calendar days from the registration to the last day. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(registeredOn, dueOn));
    }

    /** Whether the last day is over. */
    public boolean isOver(Instant now) {
        return now.isAfter(dueAt);
    }
}
