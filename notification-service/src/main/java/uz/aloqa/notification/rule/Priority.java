package uz.aloqa.notification.rule;

/** How much a notification hurries. */
public enum Priority {
    /** Somebody waits for the reader: show at once. */
    HIGH,

    /** Show when convenient. */
    NORMAL,

    /** Good to know. */
    LOW
}
