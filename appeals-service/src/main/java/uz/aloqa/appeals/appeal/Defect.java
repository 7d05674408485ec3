package uz.aloqa.appeals.appeal;

/** What an appeal lacks of O‘RQ-445 article 6. */
public enum Defect {
    /** Surname and name of the applicant. */
    NAME_MISSING,

    /** Place of residence of the applicant. */
    RESIDENCE_MISSING
}
