package uz.aloqa.contracts;

/** Why an appeal has the deadline it has (O‘RQ-445 art. 28). */
public enum DeadlineReason {
    /** The term of the law for its kind. */
    TERM_OF_LAW,

    /** Its kind was corrected, and the term follows the kind. */
    KIND_CHANGED,

    /** It was forwarded within the platform: a new term from the receipt there. */
    RECEIVED_BY_FORWARDING,

    /** It needs extra study, a check or documents. */
    EXTRA_STUDY,

    /** The head extended it, once, as an exception. */
    EXTENDED_BY_HEAD
}
