package uz.aloqa.contracts;

/** Who a task is given to. */
public enum TaskAssigneeKind {
    /** One prevention inspector. */
    INSPECTOR,

    /** Everybody who serves at a law-and-order point. */
    POINT,

    /** The seven of a mahalla (mahalla yettiligi). */
    SEVEN
}
