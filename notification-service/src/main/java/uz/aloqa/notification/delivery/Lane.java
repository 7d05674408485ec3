package uz.aloqa.notification.delivery;

import uz.aloqa.notification.rule.Priority;

/** Who goes first: a lane is served before all later ones. */
public enum Lane {
    /** Minutes matter. */
    ALARM(0),

    /** Danger. */
    ALERT(1),

    /** One's own matters: appeals, tasks, receptions. */
    MATTER(2),

    /** News, and what is only good to know. */
    NEWS(3);

    private final int number;

    Lane(int number) {
        this.number = number;
    }

    /** The lane of a priority. */
    public static Lane of(Priority priority) {
        return switch (priority) {
            case ALARM -> ALARM;
            case ALERT -> ALERT;
            case HIGH, NORMAL -> MATTER;
            case LOW -> NEWS;
        };
    }

    /** As the database keeps it. */
    public int number() {
        return number;
    }
}
