package uz.aloqa.contracts;

/** How much of an appeal's term of consideration has passed without an answer, and who hears of it from there on. */
public enum AppealEscalation {
    /** Half of the term: the executor, or the desk of the district while there is none. */
    HALF,

    /** Three quarters: the senior inspectors of the point too. */
    THREE_QUARTERS,

    /** Nine tenths: the head of the district department too. */
    NINE_TENTHS,

    /** The term is over: the main department of the region too. */
    OVERDUE
}
