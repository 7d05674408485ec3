package uz.aloqa.contracts;

/** What was decided on a crime report (JPK article 329). */
public enum CrimeReportOutcome {
    /** A criminal case was opened. */
    CASE_OPENED,

    /** The opening of a case was refused, with reasons. */
    REFUSED,

    /** It was forwarded to the body that is competent. */
    FORWARDED
}
