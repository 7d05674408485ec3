package uz.aloqa.contracts;

/** Which emergency words speak of. */
public enum EmergencyKind {
    /** A child is missing: police, 102. */
    MISSING_CHILD,

    /** Somebody may be killed or may kill themselves: police, 102. */
    THREAT_TO_LIFE,

    /** Somebody is attacked or robbed now: police, 102. */
    VIOLENCE,

    /** Something burns: fire service, 101. */
    FIRE,

    /** Somebody needs a doctor at once: ambulance, 103. */
    MEDICAL,

    /** Gas leaks: gas service, 104. */
    GAS
}
