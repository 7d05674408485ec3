package uz.aloqa.platform.security;

import java.time.Duration;
import org.jose4j.lang.UnresolvableKeyException;

/** What tells that a token names a key which was not among those of the realm. */
public final class UnknownKey {

    /** How long a fetch of the realm's keys takes, with room. */
    public static final Duration FETCHED_WITHIN = Duration.ofMillis(300);

    private UnknownKey() {}

    /** Whether that is why a token did not hold. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvableKeyException) {
                return true;
            }
        }
        return false;
    }
}
