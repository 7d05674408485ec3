package uz.aloqa.mahalla.inspector;

import uz.aloqa.contracts.AssignmentRole;

/**
 * An assignment in force on the day asked about, with its inspector.
 *
 * @param assignment in force
 * @param inspector whom it names
 * @param facts what was public of the inspector on that day
 */
public record Duty(Assignment assignment, Inspector inspector, InspectorFacts facts) {

    /** As a query finds it. */
    public Duty(Assignment assignment, Inspector inspector, InspectorPeriod period) {
        this(assignment, inspector, period.facts());
    }

    /** Whether the assignment gives this role. */
    public boolean is(AssignmentRole role) {
        return assignment.role() == role;
    }
}
