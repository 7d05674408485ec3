package uz.aloqa.platform.problem;

import java.time.Duration;
import java.util.List;
import uz.aloqa.platform.language.Text;

/** What was asked for can't be promised now (503), for a cause that the caller has to know; {@code Retry-After} says when to
 * try again. */
public final class Unavailable extends DomainException {

    private final Duration retryAfter;

    /**
     * A problem of this kind.
     *
     * @param name kebab-case name of the problem type
     * @param detail what can't be promised and what to do instead; no personal data
     * @param retryAfter when it is worth another try
     */
    public Unavailable(String name, Text detail, Duration retryAfter) {
        super(name, detail, List.of());
        this.retryAfter = retryAfter;
    }

    /** When it is worth another try. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
