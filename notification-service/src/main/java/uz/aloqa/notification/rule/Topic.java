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
    FEEDBACK
}
