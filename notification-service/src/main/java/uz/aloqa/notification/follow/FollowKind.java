package uz.aloqa.notification.follow;

/** What can be followed. */
enum FollowKind {
    /** By code. */
    MAHALLA,

    /** By SOATO, seven digits. */
    DISTRICT,

    /** By SOATO, four digits. */
    REGION,

    /** A kind of announcement, wherever it is. */
    TOPIC
}
