package uz.aloqa.appeals.access;

/** The register that holds what was read. */
public enum Register {
    /** Appeals by law O‘RQ-445. */
    APPEAL,

    /** Reports of crimes by article 329 of the Criminal Procedure Code. */
    CRIME_REPORT,

    /** Anonymous tips. */
    TIP,

    /** Alarm signals. */
    ALARM
}
