package uz.aloqa.notification.webhook.sending;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.webhook.WebhookConfig;

/** When a delivery is tried again. */
@Singleton
class RetrySchedule {

    /** Up to so much longer than the schedule says, so that what failed together does not come back together. */
    private static final double JITTER = 0.1;

    private final List<Duration> waits;
    private final Duration longest;
    private final Clock clock;

    RetrySchedule(WebhookConfig config, Clock clock) {
        this.waits = List.copyOf(config.schedule());
        this.longest = config.longestRetryAfter();
        this.clock = clock;
    }

    /**
     * The time of the next attempt.
     *
     * @param step how many attempts of the schedule were made
     * @param retryAfter the header of the answer, absent when it had none
     * @return empty after the last attempt
     */
    Optional<Instant> next(int step, @Nullable String retryAfter) {
        if (step >= waits.size()) {
            return Optional.empty();
        }
        Duration wait = waits.get(step);
        Duration shaken = wait.plusMillis(Math.round(
                wait.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble()));
        Duration asked = retryAfter == null ? Duration.ZERO : asked(retryAfter.strip());
        return Optional.of(clock.instant().plus(asked.compareTo(shaken) > 0 ? asked : shaken));
    }

    /** Seconds or a date (RFC 9110 §10.2.3); rubbish asks for nothing. */
    private Duration asked(String retryAfter) {
        Duration asked;
        try {
            asked = retryAfter.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            clock.instant(), ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
        return asked.compareTo(longest) > 0 ? longest : asked;
    }
}
