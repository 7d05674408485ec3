package uz.aloqa.contracts;

/** Who has to solve an appeal. */
public enum ExecutorKind {
    /** One named prevention inspector. */
    INSPECTOR,

    /** The duty desk of the district department: whoever is on duty there. */
    DUTY_DESK
}
