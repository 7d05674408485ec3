package uz.aloqa.contracts;

/** The two sides of the dialogue of a tip. */
public enum TipAuthor {
    /** Whoever holds the receipt. */
    TIPSTER,

    /** The specialised unit. */
    SPECIALIST
}
