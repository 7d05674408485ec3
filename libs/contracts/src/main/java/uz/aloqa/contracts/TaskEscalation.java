package uz.aloqa.contracts;

/** Who hears that a task is overdue, besides those who have to do it. */
public enum TaskEscalation {
    /** Level 1: the officer who gave it and the duty desk of the district. */
    DESK,

    /** Level 2: the head of the district department. */
    HEAD,

    /** Level 3: the main department of the region. */
    MAIN_DEPARTMENT
}
