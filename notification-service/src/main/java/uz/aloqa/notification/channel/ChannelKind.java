package uz.aloqa.notification.channel;

/** A way to reach one person. */
public enum ChannelKind {
    /** The inbox and its live stream: always there, nothing is sent. */
    IN_APP,

    /** Mail. */
    EMAIL,

    /** Short message to a telephone. */
    SMS,

    /** A chat with the platform's bot. */
    TELEGRAM,

    /** A browser that subscribed (RFC 8030). */
    WEB_PUSH,

    /** An app on a telephone. */
    MOBILE_PUSH
}
