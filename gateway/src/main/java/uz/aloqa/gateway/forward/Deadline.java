package uz.aloqa.gateway.forward;

import io.vertx.core.Vertx;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time an exchange has: so long without progress, and so long altogether. One timer for both; progress only notes
 * the time, so that a chunk costs no timer.
 */
final class Deadline {

    private static final long NONE = -1;

    /** Nobody waits so long: some centuries, which still can be added to a reading of the clock. */
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final Vertx vertx;
    private final Runnable expired;
    private final long startedAt = System.nanoTime();
    private final @Nullable Duration total;
    private @Nullable Duration pause;
    private long progressAt = startedAt;
    private long timer = NONE;
    private long firesAt;
    private boolean over;

    Deadline(Vertx vertx, Duration pause, @Nullable Duration total, Runnable expired) {
        this.vertx = vertx;
        this.pause = pause;
        this.total = total;
        this.expired = expired;
        arm();
    }

    /** Something moved. */
    void progress() {
        progressAt = System.nanoTime();
    }

    /** From now on this pause is allowed; null is any. */
    void allow(@Nullable Duration newPause) {
        pause = newPause;
        progress();
        // A timer that fires too early finds out by itself; only one that would fire too late is set anew.
        if (timer == NONE || progressAt + left(progressAt) - firesAt < 0) {
            vertx.cancelTimer(timer);
            arm();
        }
    }

    /** The exchange is over. */
    void cancel() {
        over = true;
        vertx.cancelTimer(timer);
    }

    private void arm() {
        long now = System.nanoTime();
        long left = left(now);
        timer = NONE;
        if (left != FOREVER) {
            firesAt = now + left;
            timer = vertx.setTimer(Math.max(1, Math.ceilDiv(left, 1_000_000L)), fired -> check());
        }
    }

    /** Nanoseconds until the time is up. */
    private long left(long now) {
        long left = FOREVER;
        if (pause != null) {
            left = progressAt + pause.toNanos() - now;
        }
        if (total != null) {
            left = Math.min(left, startedAt + total.toNanos() - now);
        }
        return left;
    }

    private void check() {
        if (over) {
            return;
        }
        long now = System.nanoTime();
        boolean paused = pause != null && now - progressAt >= pause.toNanos();
        boolean tooLong = total != null && now - startedAt >= total.toNanos();
        if (paused || tooLong) {
            over = true;
            expired.run();
        } else {
            arm();
        }
    }
}
