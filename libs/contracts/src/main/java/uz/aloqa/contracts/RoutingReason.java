package uz.aloqa.contracts;

/** Why an appeal went to whom it went. */
public enum RoutingReason {
    /** The primary inspector of the mahalla. */
    PRIMARY_INSPECTOR,

    /** A substitute is assigned to the mahalla today. */
    SUBSTITUTE_INSPECTOR,

    /** The mahalla has no inspector today, or the complaint names them: the senior inspector of the point. */
    SENIOR_INSPECTOR,

    /** Neither inspector nor senior inspector: the duty desk of the district. */
    DUTY_DESK_VACANCY,

    /** Only the district is known: its duty desk. */
    DUTY_DESK_NO_MAHALLA,

    /** The complaint names the one it would go to: one level up, to the duty desk (art. 25). */
    DUTY_DESK_COMPLAINED_ABOUT,

    /** The district gives this subject to a specialist unit. */
    SPECIALIST_UNIT,

    /** The district keeps this subject at its duty desk. */
    DUTY_DESK_BY_SUBJECT,

    /** A duty officer or the head decided. */
    ASSIGNED_BY_OFFICER,

    /** Another department passed it on to the competent one: to its desk (art. 25). */
    FORWARDED
}
