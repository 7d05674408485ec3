package uz.aloqa.notification.rule;

/** A part that somebody plays in an event. */
public enum Audience {
    /** Who made the appeal. */
    APPLICANT,

    /** The inspector who has to solve it. */
    EXECUTOR,

    /** The inspectors who work on it beside the one who leads. */
    CO_EXECUTOR,

    /** The duty desk of the district, where an appeal is that has no inspector. */
    DESK,

    /** Those whom the event of a task names: the side that did not act, and whoever is over a task that ran out of time. */
    CONCERNED,

    /** The senior inspectors of the point, when the term of an appeal is running out. */
    SENIOR,

    /** The desk of the district or region that an overdue task or appeal has risen to. */
    ESCALATION,

    /** Who booked a reception. */
    RESIDENT,

    /** Who receives. */
    RECEIVING_OFFICER,

    /** The inspector who was given a mahalla. */
    ASSIGNED_INSPECTOR,

    /** Who reported a crime or raised an alarm. */
    REPORTER,

    /** The specialised unit of a department, which alone reads tips. */
    SPECIALISTS
}
