package uz.aloqa.appeals.attachment;

/** What a file is attached to. */
public enum OwnerKind {
    /** An appeal, by who filed it. */
    APPEAL,
    /** A message of the dialogue of an appeal. */
    MESSAGE,
    /** The answer to an appeal: evidence. */
    ANSWER,
    /** A report of a crime. */
    CRIME_REPORT,
    /** A tip without a name. */
    TIP
}
