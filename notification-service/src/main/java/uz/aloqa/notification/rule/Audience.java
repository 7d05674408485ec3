package uz.aloqa.notification.rule;

/** A part that somebody plays in an event. */
public enum Audience {
    /** Who made the appeal. */
    APPLICANT,

    /** The inspector who has to solve it. */
    EXECUTOR,

    /** The duty desk of the district, where an appeal is that has no inspector. */
    DESK
}
