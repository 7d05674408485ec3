package uz.aloqa.notification.announcement.content;

/** How sure an event is, in the words of CAP 1.2. */
public enum Certainty {
    /** It has happened or goes on. */
    OBSERVED,
    /** More likely than not. */
    LIKELY,
    /** Possible, but not likely. */
    POSSIBLE,
    /** Not expected. */
    UNLIKELY,
    /** Not known. */
    UNKNOWN
}
