package uz.aloqa.notification.dispatch;

/** Why many people are told something. */
public enum DispatchKind {
    /** News, a briefing, a person sought. */
    ANNOUNCEMENT,

    /** A danger. */
    ALERT,

    /** What was told before no longer holds. */
    CANCELLATION
}
