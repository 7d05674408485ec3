package uz.aloqa.contracts;

/** The way a tip came. */
public enum TipSource {
    /** Without an account, by whoever holds the receipt. */
    ANONYMOUS,

    /** As a reply to an announcement of the information centre. */
    ANNOUNCEMENT
}
