package uz.aloqa.mahalla.task;

import java.util.EnumSet;
import java.util.Set;

/** Where a task stands. */
public enum TaskStatus {
    /** Given by the district; the other side has yet to say that it has read it. */
    GIVEN,

    /** The other side takes it on, and reports or closes. */
    ACKNOWLEDGED,

    /** The other side has reported progress, and goes on reporting or closes. */
    IN_PROGRESS,

    /** Closed by the other side with a result; the district may reopen it. */
    CLOSED,

    /** Sent back by the district; the other side acknowledges it anew. */
    REOPENED,

    /** Taken back by the district. The end. */
    CANCELLED;

    /** The states that may follow. */
    public Set<TaskStatus> successors() {
        return switch (this) {
            case GIVEN, REOPENED -> EnumSet.of(ACKNOWLEDGED, CANCELLED);
            case ACKNOWLEDGED, IN_PROGRESS -> EnumSet.of(IN_PROGRESS, CLOSED, CANCELLED);
            case CLOSED -> EnumSet.of(REOPENED);
            case CANCELLED -> EnumSet.noneOf(TaskStatus.class);
        };
    }

    /** Whether something is still to be done, so that the term counts. */
    public boolean isOpen() {
        return switch (this) {
            case GIVEN, ACKNOWLEDGED, IN_PROGRESS, REOPENED -> true;
            case CLOSED, CANCELLED -> false;
        };
    }
}
