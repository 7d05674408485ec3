package uz.aloqa.notification.rule;

/** How much a report or tip hurries by its words. */
enum Urgency {
    /** A danger to life or a missing child. */
    URGENT,
    /** Everything else. */
    USUAL;

    static Urgency of(boolean urgent) {
        return urgent ? URGENT : USUAL;
    }
}
