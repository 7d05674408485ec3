package uz.aloqa.contracts;

/** What a resident's answer to an announcement becomes. */
public enum ReplyKind {
    /** An appeal to the department. */
    APPEAL,
    /** Something that may help: a person seen, a car recognised. */
    TIP
}
