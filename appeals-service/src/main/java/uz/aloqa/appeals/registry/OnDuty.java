package uz.aloqa.appeals.registry;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;

/**
 * An active inspector assigned to a mahalla on the day asked about.
 *
 * @param inspector who
 * @param role as what
 * @param since first day of the assignment
 * @param shift hours of the day, absent when it has no shifts
 */
public record OnDuty(
        Inspector inspector,
        AssignmentRole role,
        LocalDate since,
        @Nullable Shift shift) {

    /** An assignment without shifts. */
    public OnDuty(Inspector inspector, AssignmentRole role, LocalDate since) {
        this(inspector, role, since, null);
    }

    /** Whether it is their hours. */
    boolean isOnShiftAt(LocalTime time) {
        return shift == null || shift.covers(time);
    }
}
