package uz.aloqa.mahalla.inspector;

import uz.aloqa.contracts.AssignmentRole;

/**
 * An assignment in force on the day asked about, with its inspector.
 *
 * @param assignment in force
 * @param inspector whom it names
 */
public record Duty(Assignment assignment, Inspector inspector) {

    boolean is(AssignmentRole role) {
        return assignment.role() == role;
    }
}
