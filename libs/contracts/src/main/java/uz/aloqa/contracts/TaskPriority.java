package uz.aloqa.contracts;

/** How pressing a task is. */
public enum TaskPriority {
    /** When there is time. */
    LOW,

    /** In the ordinary course. */
    NORMAL,

    /** Before other work. */
    HIGH,

    /** At once. */
    URGENT
}
