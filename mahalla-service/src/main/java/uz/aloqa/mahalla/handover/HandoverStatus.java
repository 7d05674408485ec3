package uz.aloqa.mahalla.handover;

import java.util.EnumSet;
import java.util.Set;

/** Where a handover stands. */
enum HandoverStatus {
    /** The inspector has proposed it; the head decides, or the inspector takes it back. */
    PROPOSED,

    /** The head has approved it and the substitute is assigned. The end. */
    APPROVED,

    /** The head has refused it. The end. */
    REFUSED,

    /** The inspector has taken it back. The end. */
    WITHDRAWN;

    /** The states that may follow. */
    Set<HandoverStatus> successors() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN);
            case APPROVED, REFUSED, WITHDRAWN -> EnumSet.noneOf(HandoverStatus.class);
        };
    }
}
