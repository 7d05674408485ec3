package uz.aloqa.contracts;

/** Why an appeal is considered together with another one. */
public enum JoinCause {
    /** Its applicant saw the other one in the hint before filing and joined it as a reporter. */
    REPORTER,

    /** The same person has filed the same while the first one is under consideration (art. 25). */
    SAME_PERSON,

    /** An officer saw that both are about one matter. */
    OFFICER
}
