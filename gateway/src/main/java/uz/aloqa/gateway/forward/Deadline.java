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

    private final Vertx vertx;
    private final Runnable expired;
    private final long startedAt = System.nanoTime();
    private final @Nullable Duration total;
    private @Nullable Duration pause;
    private long progressAt = startedAt;
    private long timer = NONE;
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
        vertx.cancelTimer(timer);
        arm();
    }

    /** The exchange is over. */
    void cancel() {
        over = true;
        vertx.cancelTimer(timer);
    }

    private void arm() {
        long now = System.nanoTime();
        long left = Long.MAX_VALUE;
        if (pause != null) {
            left = progressAt + pause.toNanos() - now;
        }
        if (total != null) {
            left = Math.min(left, startedAt + total.toNanos() - now);
        }
        if (left != Long.MAX_VALUE) {
            timer = vertx.setTimer(Math.max(1, Math.ceilDiv(left, 1_000_000L)), fired -> check());
        }
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
