package uz.aloqa.appeals.appeal;

/** Why the same person appeals again (O‘RQ-445 article 3). */
public enum RepeatGround {
    /** They contest the decision on the first one. */
    CONTESTS_DECISION,

    /** The term of the first one has passed and it is not answered. */
    TERM_PASSED
}
