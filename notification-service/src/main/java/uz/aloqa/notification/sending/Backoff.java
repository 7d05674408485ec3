package uz.aloqa.notification.sending;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failure: twice as long each time, up to a limit, and of that a random part between half and all,
 * so that what failed together does not come back together.
 *
 * @param first pause after the first failure
 * @param longest limit
 */
record Backoff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    /**
     * The pause after a failure.
     *
     * @param failures how many there were, from 1
     * @param random where chance comes from
     */
    Duration after(int failures, RandomGenerator random) {
        long doubled = first.toMillis() << Math.clamp(failures - 1, 0, MOST_DOUBLINGS);
        long whole = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(whole / 2 + (long) (random.nextDouble() * (whole - whole / 2)));
    }
}
