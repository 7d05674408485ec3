package uz.aloqa.appeals.dialogue;

import uz.aloqa.contracts.AuthorKind;

/** What a message of the dialogue is for. */
enum MessageKind {
    /** A word to the other side. */
    MESSAGE,

    /** An officer asks and waits for the reply until a named time. */
    QUESTION,

    /** An officer asks for documents and waits for them until a named time. */
    DOCUMENT_REQUEST,

    /** The applicant adds to the appeal before it is decided (O‘RQ-445: the right to add more). */
    SUPPLEMENT;

    /** Whether it waits for a reply, and so names a time. */
    boolean asks() {
        return switch (this) {
            case QUESTION, DOCUMENT_REQUEST -> true;
            case MESSAGE, SUPPLEMENT -> false;
        };
    }

    /** Whether that side may write it. */
    boolean belongsTo(AuthorKind side) {
        return switch (this) {
            case MESSAGE -> true;
            case QUESTION, DOCUMENT_REQUEST -> side == AuthorKind.OFFICER;
            case SUPPLEMENT -> side == AuthorKind.APPLICANT;
        };
    }
}
