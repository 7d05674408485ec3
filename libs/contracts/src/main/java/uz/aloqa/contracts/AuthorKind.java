package uz.aloqa.contracts;

/** Which side of the dialogue wrote. */
public enum AuthorKind {
    /** The resident. */
    APPLICANT,

    /** Any officer of the district. */
    OFFICER
}
