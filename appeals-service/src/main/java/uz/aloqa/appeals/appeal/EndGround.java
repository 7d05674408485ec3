package uz.aloqa.appeals.appeal;

/** Why an appeal ended without an answer on its merits. */
public enum EndGround {
    /** Another body is competent (article 25). */
    NOT_COMPETENT,

    /** Nobody signed it. */
    ANONYMOUS,

    /** A representative showed no authority (article 24-1). */
    NO_AUTHORITY,

    /** It lacks something else that article 6 asks for. */
    OTHER_DEFECTS,

    /** A repeat without new arguments. */
    REPEAT_WITHOUT_NEW_ARGUMENTS,

    /** The applicant can't be found at the address any more. */
    ADDRESS_CHANGED,

    /** The applicant did not come though it was needed. */
    DID_NOT_COME,

    /** The applicant has died. */
    DEATH;

    /** Whether a conclusion may leave an appeal unconsidered for it. */
    public boolean leavesUnconsidered() {
        return switch (this) {
            case ANONYMOUS, NO_AUTHORITY, OTHER_DEFECTS -> true;
            case NOT_COMPETENT, REPEAT_WITHOUT_NEW_ARGUMENTS, ADDRESS_CHANGED, DID_NOT_COME, DEATH -> false;
        };
    }

    /** Whether the head may terminate the consideration for it. */
    public boolean terminates() {
        return switch (this) {
            case REPEAT_WITHOUT_NEW_ARGUMENTS, ADDRESS_CHANGED, DID_NOT_COME, DEATH -> true;
            case NOT_COMPETENT, ANONYMOUS, NO_AUTHORITY, OTHER_DEFECTS -> false;
        };
    }
}
