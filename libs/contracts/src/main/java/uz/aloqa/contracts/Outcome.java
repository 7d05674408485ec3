package uz.aloqa.contracts;

/** How an appeal was answered on its merits. */
public enum Outcome {
    /** What was asked is granted. */
    SATISFIED,

    /** The matter is explained; nothing had to be granted. */
    EXPLAINED,

    /** What was asked is refused, with reasons. */
    REFUSED
}
