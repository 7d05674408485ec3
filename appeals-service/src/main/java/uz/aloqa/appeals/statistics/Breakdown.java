package uz.aloqa.appeals.statistics;

/** What a report has a row for. */
enum Breakdown {
    /** Each region. */
    REGION,

    /** Each district. */
    DISTRICT,

    /** Each mahalla of one district. */
    MAHALLA,

    /** Each kind of appeal. */
    KIND,

    /** Each month of the period. */
    MONTH
}
