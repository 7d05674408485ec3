package uz.aloqa.notification.channel.http;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.Outcome;

/** What failures mean with every provider that says nothing of its own about them. */
public final class Failures {

    /** An operator has to mend it; meanwhile nobody's message is lost. */
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);

    private Failures() {}

    /** Our credentials are not taken: no message is at fault, all wait. */
    public static Outcome credentialsRefused() {
        return new Outcome.Retryable("credentials-refused", UNTIL_MENDED, true);
    }

    /** An answer that doesn't say whether the message was taken. */
    public static Outcome unreadable() {
        return new Outcome.Retryable("answer-unreadable", null, false);
    }

    /** No answer at all. */
    public static Outcome of(Reply.Silence silence) {
        return new Outcome.Retryable(silence.reason(), null, false);
    }

    /** An answer by its status. */
    public static Outcome of(Reply.Answer answer, Clock clock) {
        String reason = "http-" + answer.status();
        @Nullable Duration wait = RetryAfter.of(answer.headers(), clock).orElse(null);
        return switch (answer.status()) {
            case 401, 403 -> credentialsRefused();
            case 408, 425 -> new Outcome.Retryable(reason, wait, false);
            case 429 -> new Outcome.Retryable(reason, wait, true);
            default ->
                answer.status() / 100 == 5
                        ? new Outcome.Retryable(reason, wait, wait != null)
                        : new Outcome.Permanent(reason, false);
        };
    }
}
