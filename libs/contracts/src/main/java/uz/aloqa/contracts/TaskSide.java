package uz.aloqa.contracts;

/** Which side of the thread of a task wrote. */
public enum TaskSide {
    /** The department that gave it. */
    DISTRICT,

    /** Those who have to do it. */
    MAHALLA
}
