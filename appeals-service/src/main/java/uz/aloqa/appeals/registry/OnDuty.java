package uz.aloqa.appeals.registry;

import java.time.LocalDate;
import uz.aloqa.contracts.AssignmentRole;

/**
 * An active inspector assigned to a mahalla on the day asked about.
 *
 * @param inspector who
 * @param role as what
 * @param since first day of the assignment
 */
public record OnDuty(Inspector inspector, AssignmentRole role, LocalDate since) {}
