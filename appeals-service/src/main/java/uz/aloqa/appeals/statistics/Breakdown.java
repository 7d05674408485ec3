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

    /** Each subject of the tree of categories, without those under it: the rows add up to the total. */
    CATEGORY,

    /** Each month of the period. */
    MONTH
}
