package uz.aloqa.appeals.attachment;

import java.util.EnumSet;
import java.util.Set;

/** Where a file stands. */
public enum AttachmentState {
    /** Its bytes are coming in; the uploader sends more, or a job removes what nobody goes on with. */
    UPLOADING,

    /** All bytes are there and are being looked at. */
    CHECKING,

    /** Clean: whoever may see what it is attached to may read it. */
    READY,

    /** The virus scanner is away: nobody reads it until it has been scanned; a job tries again. */
    QUARANTINED,

    /** Not taken, with a reason; its bytes are gone. */
    REFUSED;

    /** The states that may follow. */
    public Set<AttachmentState> successors() {
        return switch (this) {
            case UPLOADING -> EnumSet.of(CHECKING);
            case CHECKING -> EnumSet.of(READY, QUARANTINED, REFUSED);
            case QUARANTINED -> EnumSet.of(READY, QUARANTINED, REFUSED);
            case READY, REFUSED -> EnumSet.noneOf(AttachmentState.class);
        };
    }

    /** Whether it may be attached: an appeal doesn't wait for a scanner, only its readers do. */
    public boolean mayBeBound() {
        return switch (this) {
            case CHECKING, READY, QUARANTINED -> true;
            case UPLOADING, REFUSED -> false;
        };
    }
}
