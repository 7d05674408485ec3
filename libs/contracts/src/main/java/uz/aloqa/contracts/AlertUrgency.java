package uz.aloqa.contracts;

/** How soon people have to act, in the words of CAP 1.2. */
public enum AlertUrgency {
    /** At once. */
    IMMEDIATE,
    /** Within the next hour. */
    EXPECTED,
    /** In the near future. */
    FUTURE,
    /** No longer. */
    PAST,
    /** Not known. */
    UNKNOWN
}
