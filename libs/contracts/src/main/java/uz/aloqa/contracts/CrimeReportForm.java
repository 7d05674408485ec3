package uz.aloqa.contracts;

/** How a crime report came; all forms have equal weight (JPK article 329). */
public enum CrimeReportForm {
    /** Written by the reporter into the platform. */
    ELECTRONIC,

    /** Told to an officer, who wrote it down. */
    ORAL,

    /** A paper that an officer entered. */
    WRITTEN,

    /** Told over the telephone to an officer. */
    PHONE
}
