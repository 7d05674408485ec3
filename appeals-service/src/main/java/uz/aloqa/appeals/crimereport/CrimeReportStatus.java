package uz.aloqa.appeals.crimereport;

/** Where a crime report stands. There is no way back and no way out of the register. */
enum CrimeReportStatus {
    /** Registered; the term of the check runs. A specialist or the head decides. */
    REGISTERED,

    /** Decided on: a case was opened or refused, or it was forwarded. The reporter may complain. */
    DECIDED
}
