package uz.aloqa.contracts;

/** What an appeal asks for (O‘RQ-445 art. 3); follows the content, not the applicant's heading. */
public enum AppealKind {
    /** Ariza: asks for help in exercising rights, freedoms and lawful interests. */
    APPLICATION,

    /** Taklif: proposes an improvement of state or public activity. */
    PROPOSAL,

    /** Shikoyat: demands the restoration of violated rights. */
    COMPLAINT
}
