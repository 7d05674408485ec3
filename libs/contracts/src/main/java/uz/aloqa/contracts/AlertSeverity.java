package uz.aloqa.contracts;

/** How bad an event is for life and property, in the words of CAP 1.2. From bad to unknown: the order is the rank. */
public enum AlertSeverity {
    /** Extraordinary threat. */
    EXTREME,
    /** Significant threat. */
    SEVERE,
    /** Possible threat. */
    MODERATE,
    /** Minimal to no known threat. */
    MINOR,
    /** Not known. */
    UNKNOWN
}
