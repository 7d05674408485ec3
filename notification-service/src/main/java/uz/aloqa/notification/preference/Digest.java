package uz.aloqa.notification.preference;

/** How mails that don't hurry come. */
enum Digest {
    /** Each by itself. */
    NONE,

    /** In one mail every morning. */
    DAILY,

    /** In one mail on Monday morning. */
    WEEKLY
}
