package uz.aloqa.contracts;

/** What is asked in the course of an appeal, each with a term of its own. */
public enum InquiryKind {
    /** Another body is asked for information; ten days (O‘RQ-445 art. 24). */
    INFORMATION,

    /** The applicant asks to explain the answer; ten days (art. 31). */
    EXPLANATION,

    /** The applicant asks to correct the answer; ten days (art. 31). */
    CORRECTION
}
