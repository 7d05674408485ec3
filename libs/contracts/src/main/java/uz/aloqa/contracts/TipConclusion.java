package uz.aloqa.contracts;

/** What came of a tip. */
public enum TipConclusion {
    /** What it said is true, and something was done. */
    CONFIRMED,

    /** What it said was looked into and could not be confirmed. */
    NOT_CONFIRMED,

    /** It was given to the body that is competent. */
    FORWARDED
}
