package uz.aloqa.appeals.worklist;

/** The order of a list. */
public enum WorklistSort {
    /** The newest first. */
    NEWEST,

    /** By the last moment for the answer, the most urgent first. */
    DEADLINE
}
