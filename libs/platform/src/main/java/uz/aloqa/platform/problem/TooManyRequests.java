package uz.aloqa.platform.problem;

import java.time.Duration;
import java.util.List;
import uz.aloqa.platform.language.Text;

/** Too often (429): worth repeating after a while, which the answer names in {@code Retry-After}. */
public final class TooManyRequests extends DomainException {

    private final Duration retryAfter;

    /**
     * A problem of this kind.
     *
     * @param name kebab-case name of the problem type
     * @param detail what is too often, in words for the caller; no personal data
     * @param retryAfter when it is worth another try
     */
    public TooManyRequests(String name, Text detail, Duration retryAfter) {
        super(name, detail, List.of());
        this.retryAfter = retryAfter;
    }

    /** When it is worth another try. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
