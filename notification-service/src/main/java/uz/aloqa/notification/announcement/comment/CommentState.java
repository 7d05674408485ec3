package uz.aloqa.notification.announcement.comment;

/** The life of a comment. */
public enum CommentState {
    /** Seen by its author and by press officers, who decide. */
    WAITING,
    /** Seen by everybody. A change by its author makes it wait again. */
    APPROVED,
    /** Seen by its author, with the reason. */
    REJECTED,
    /** Taken back by its author; the words are gone. */
    DELETED
}
