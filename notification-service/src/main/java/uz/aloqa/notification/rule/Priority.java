package uz.aloqa.notification.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a notification hurries. */
@Schema(name = "NotificationPriority")
public enum Priority {
    /** An officer has to act within minutes; quiet hours don't hold it back. */
    ALARM,

    /** Danger for life or property at the reader's place; quiet hours don't hold it back. */
    ALERT,

    /** Somebody waits for the reader: show at once. */
    HIGH,

    /** Show when convenient. */
    NORMAL,

    /** Good to know. */
    LOW
}
