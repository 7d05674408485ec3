package uz.aloqa.appeals.history;

/** Who took a step. */
public enum ActorKind {
    /** The resident who filed the appeal. */
    APPLICANT,

    /** An officer of the district. */
    OFFICER,

    /** The platform by its rules, as routing does. */
    SYSTEM
}
