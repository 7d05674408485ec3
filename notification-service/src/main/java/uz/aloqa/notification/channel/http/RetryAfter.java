package uz.aloqa.notification.channel.http;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a provider asks to wait: the header {@code Retry-After} (RFC 9110 §10.2.3), between a second and a day. */
public final class RetryAfter {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofDays(1);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /**
     * What the header says.
     *
     * @return empty without the header, or when it says neither seconds nor a time
     */
    public static Optional<Duration> of(HttpHeaders headers, Clock clock) {
        return headers.firstValue("Retry-After").flatMap(value -> of(value, clock));
    }

    /**
     * What the value of a header says.
     *
     * @return empty when it says neither seconds nor a time
     */
    public static Optional<Duration> of(String header, Clock clock) {
        String value = header.strip();
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(seconds(Long.parseLong(value)));
        }
        try {
            ZonedDateTime then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(bounded(Duration.between(clock.instant(), then.toInstant())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A number of seconds, as some providers give in the body. */
    public static Duration seconds(long seconds) {
        return bounded(Duration.ofSeconds(Math.clamp(seconds, 0, MOST.toSeconds())));
    }

    private static Duration bounded(Duration wait) {
        if (wait.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }
}
