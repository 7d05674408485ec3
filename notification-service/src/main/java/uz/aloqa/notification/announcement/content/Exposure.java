package uz.aloqa.notification.announcement.content;

/** Whether an announcement is meant, in the words of CAP's status. */
public enum Exposure {
    /** Meant: act upon it. */
    ACTUAL,
    /** An exercise: for officers only, never public. */
    EXERCISE,
    /** A test of the ways it takes: for officers only, never public. */
    TEST
}
