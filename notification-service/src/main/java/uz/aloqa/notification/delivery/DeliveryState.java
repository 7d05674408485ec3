package uz.aloqa.notification.delivery;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far a notification is on one of its ways. It only moves forward; a replay by operators is the one way back. */
public enum DeliveryState {
    /** Waits for its turn, for a retry, or for the end of quiet hours. The sender moves it on. */
    PENDING,

    /** The provider has it. Its report moves it on, if it sends any. */
    SENT,

    /** The person's device or inbox has it. */
    DELIVERED,

    /** The person has opened it. */
    READ,

    /** Given up for good: refused, or tried too often. Operators may replay it. */
    FAILED,

    /** Not worth handing over any longer. */
    EXPIRED,

    /** Stopped before it was sent: the dispatch was cancelled, or the person no longer wants it there. */
    CANCELLED;

    /** True when the state may follow this one. */
    public boolean mayBecome(DeliveryState next) {
        return switch (this) {
            case PENDING -> next != PENDING;
            case SENT -> EnumSet.of(DELIVERED, READ, FAILED, EXPIRED).contains(next);
            case DELIVERED -> next == READ;
            case READ, FAILED, EXPIRED, CANCELLED -> false;
        };
    }

    /** The states that this one may follow. */
    public List<DeliveryState> predecessors() {
        return Arrays.stream(values()).filter(state -> state.mayBecome(this)).toList();
    }

    /** True for what is over, however it ended. */
    public boolean isFinal() {
        return Set.of(FAILED, EXPIRED, CANCELLED, READ).contains(this);
    }
}
