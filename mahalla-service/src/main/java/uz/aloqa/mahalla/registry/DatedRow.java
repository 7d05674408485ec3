package uz.aloqa.mahalla.registry;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/**
 * A row whose earlier states are kept: the database writes a period for every state, beginning on {@link #stateSince}. A
 * change that begins on the day on which the present state began replaces it.
 */
@MappedSuperclass
public abstract class DatedRow extends RegistryRow {

    /** Stands for "as far back as anybody knows". */
    public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    @Column(nullable = false)
    private LocalDate stateSince = ALWAYS;

    /** For Hibernate, and for rows that have always been as they are. */
    protected DatedRow() {}

    /**
     * A row that is as it is from a day on.
     *
     * @param stateSince first day of its first state
     */
    protected DatedRow(LocalDate stateSince) {
        this.stateSince = stateSince;
    }

    /** First day of the present state. */
    public LocalDate stateSince() {
        return stateSince;
    }

    /**
     * Begins another state; the caller sets it.
     *
     * @param day first day of the new state, not before the present one's
     * @throws uz.aloqa.platform.problem.RuleViolation when it is
     */
    protected void beginState(LocalDate day) {
        EffectiveDay.requireFrom(stateSince, day);
        stateSince = day;
    }
}
