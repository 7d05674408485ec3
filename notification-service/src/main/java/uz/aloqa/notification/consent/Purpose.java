package uz.aloqa.notification.consent;

/** What somebody may be written to for. */
enum Purpose {
    /** Their own matters and duties, and dangers. */
    SERVICE,

    /** News of the information centre. */
    NEWS
}
