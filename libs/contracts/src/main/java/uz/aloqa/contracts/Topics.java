package uz.aloqa.contracts;

/** The Kafka topics of the platform. Each has 32 partitions; one service writes a topic, anyone may read it. */
public final class Topics {

    /** Whole state of regions, districts, points, mahallas, inspectors, assignments, the seven; compacted; by mahalla-service. */
    public static final String REGISTRY_V1 = "registry.v1";

    /** What happened to appeals; key = appeal id, sequence without gaps; by appeals-service. */
    public static final String APPEALS_V1 = "appeals.v1";

    /** Who has read what in the dialogues of appeals; key = appeal id, of each dialogue the latest counts; by appeals-service. */
    public static final String DIALOGUES_V1 = "dialogues.v1";

    /** What happened to the tasks a district gives; key = task id, sequence without gaps; by mahalla-service. */
    public static final String TASKS_V1 = "tasks.v1";

    /** What happened to bookings of receptions; key = booking id, sequence without gaps; by mahalla-service. */
    public static final String RECEPTIONS_V1 = "receptions.v1";

    /** What happened to crime reports, tips and alarms; key = their id, sequence without gaps; by appeals-service. */
    public static final String REPORTS_V1 = "reports.v1";

    /** News, warnings and alerts of the information centre; by notification-service. */
    public static final String ANNOUNCEMENTS_V1 = "announcements.v1";

    /** What was handed over to whom on which channel; by notification-service. */
    public static final String NOTIFICATIONS_V1 = "notifications.v1";

    private Topics() {}
}
