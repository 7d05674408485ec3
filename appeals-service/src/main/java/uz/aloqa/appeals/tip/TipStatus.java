package uz.aloqa.appeals.tip;

/** Where a tip stands. */
enum TipStatus {
    /** With the specialists of its department; both sides write. A specialist closes it. */
    OPEN,

    /** A specialist has finished with it; whoever holds the receipt may still read. */
    CLOSED
}
