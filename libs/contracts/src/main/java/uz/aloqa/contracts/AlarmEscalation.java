package uz.aloqa.contracts;

/** Who hears of an alarm that nobody has acknowledged. */
public enum AlarmEscalation {
    /** Level 1: once more everybody at the duty desk and the head of the district department. */
    DESK,

    /** Level 2: the duty desk of the city or region. */
    MAIN_DEPARTMENT
}
