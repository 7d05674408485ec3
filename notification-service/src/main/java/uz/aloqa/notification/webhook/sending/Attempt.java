package uz.aloqa.notification.webhook.sending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending once.
 *
 * @param at when it began
 * @param millis how long it took
 * @param status of the answer, absent when there was none
 * @param reason why there was none
 * @param retryAfter header of the answer
 * @param answer beginning of the answer's body
 */
record Attempt(
        Instant at,
        int millis,
        @Nullable Integer status,
        @Nullable String reason,
        @Nullable String retryAfter,
        @Nullable String answer) {

    private static final int GONE = 410;

    boolean isSuccess() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver wants no more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
