package uz.aloqa.appeals.access;

/** What was read. */
public enum AccessKind {
    /** The whole thing, with contact data as far as the reader may see them. */
    VIEW,

    /** The steps of its history, with names. */
    HISTORY,

    /** The words of its dialogue. */
    DIALOGUE,

    /** A photo, a recording or a document. */
    ATTACHMENT,

    /** A list that shows names or contact data. */
    LIST,

    /** A look-up of a person by telephone, name or PINFL that found it. */
    SEARCH,

    /** A file or print that left the platform. */
    EXPORT,

    /** Contact data or identity in clear, for a stated reason. */
    REVEAL
}
