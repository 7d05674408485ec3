package uz.aloqa.contracts;

/** What came of a task. */
public enum TaskResult {
    /** Done. */
    DONE,

    /** Not done, with the reason in the words of the closing. */
    NOT_DONE
}
