package uz.aloqa.gateway.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.visit.Caller;

/**
 * Tokens whose signature has been checked, until they expire and never longer; the grace that a clock gets is not theirs.
 * Only good ones are here: a flood of bad ones displaces nothing.
 */
final class VerifiedTokens {

    private record Known(Caller caller, long expiresMillis) {}

    private final InstantSource clock;
    private final Cache<String, Known> known;

    VerifiedTokens(int most, InstantSource clock) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                // Tidying up is little work: waking another thread for it is more.
                .executor(Runnable::run)
                .maximumSize(most)
                .expireAfter(Expiry.<String, Known>creating((token, one) -> left(one, clock)))
                .build();
    }

    private static Duration left(Known one, InstantSource clock) {
        return Duration.ofMillis(Math.max(0, one.expiresMillis() - clock.millis()));
    }

    /** Whose token this is, when it has been checked before and still holds. */
    @Nullable
    Caller find(String token) {
        Known one = known.getIfPresent(token);
        return one != null && clock.millis() < one.expiresMillis() ? one.caller() : null;
    }

    /** Remembers a token that holds. */
    void remember(String token, Caller caller, Instant expires) {
        known.put(token, new Known(caller, expires.toEpochMilli()));
    }
}
