package uz.aloqa.appeals.note;

/** What a note is for. */
enum NoteKind {
    /** A word among officers. */
    NOTE,

    /** What the next executor has to know, with the messages that matter. */
    HANDOVER
}
