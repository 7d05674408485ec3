package uz.aloqa.appeals.appeal;

/** What an appeal lacks of O‘RQ-445 article 6 or 24-1: noted for a later, reasoned conclusion, never a ground to refuse it. */
public enum Defect {
    /** Surname and name of the applicant: an anonymous appeal. */
    NAME_MISSING,

    /** Place of residence of the applicant. */
    RESIDENCE_MISSING,

    /** Full name of the legal entity. */
    ORGANISATION_MISSING,

    /** Postal address of the legal entity. */
    POSTAL_ADDRESS_MISSING,

    /** For whom the representative speaks. */
    REPRESENTED_MISSING,

    /** Documents of authority of the representative. */
    AUTHORITY_MISSING,

    /** Answers to required questions of the subject; which ones, see {@code category.missing}. */
    ANSWERS_MISSING
}
