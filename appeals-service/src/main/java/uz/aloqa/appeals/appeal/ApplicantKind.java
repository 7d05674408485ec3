package uz.aloqa.appeals.appeal;

/** Who appeals (O‘RQ-445 article 15). */
public enum ApplicantKind {
    /** One person for themselves; minors, foreigners and stateless persons too. */
    INDIVIDUAL,

    /** An organisation, by its full name and postal address (article 6). */
    LEGAL_ENTITY,

    /** Somebody for another one, by documents of authority (article 24-1). */
    REPRESENTATIVE,

    /** Several people; the first signatory gets the answer, others may join. */
    COLLECTIVE
}
