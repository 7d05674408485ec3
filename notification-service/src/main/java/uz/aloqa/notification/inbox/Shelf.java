package uz.aloqa.notification.inbox;

/** Which part of an inbox is looked at. */
enum Shelf {
    /** What was not put away. */
    INBOX(" and n.archived_at is null and reading.archived_at is null"),

    /** What was put away. */
    ARCHIVE(" and (n.archived_at is not null or reading.archived_at is not null)"),

    /** Both. */
    EVERYTHING("");

    private final String condition;

    Shelf(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
