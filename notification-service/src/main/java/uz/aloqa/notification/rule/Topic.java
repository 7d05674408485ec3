package uz.aloqa.notification.rule;

/** What a notification is about; readers sort and choose by it. */
public enum Topic {
    /** The way of one's own appeal: registered, assigned, answered. */
    APPEAL,

    /** A message of the other side. */
    DIALOGUE,

    /** Work given to or taken from an officer. */
    ASSIGNMENT,

    /** What residents think of an officer's work. */
    FEEDBACK,

    /** A task that a district gives a mahalla. */
    TASK,

    /** A booked reception. */
    RECEPTION,

    /** Which mahallas an officer looks after. */
    SERVICE,

    /** What the information centre tells: news, briefings, persons sought. */
    NEWS,

    /** Danger at a place: warnings and alerts of the information centre. */
    ALERT,

    /** Crime reports, tips and alarms. */
    EMERGENCY,

    /** One's own account and contacts, like a one-time code; nobody chooses about it. */
    ACCOUNT
}
