package uz.aloqa.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Whom the tokens belong to whose signature has been checked, until they expire and never longer; the grace that a clock gets is
 * not theirs. Only good ones belong here: then a flood of bad ones displaces nothing.
 *
 * @param <T> what is known of an owner
 */
public final class RememberedTokens<T> {

    private record Known<T>(T owner, long expiresMillis) {}

    private final InstantSource clock;
    private final Cache<String, Known<T>> known;

    /**
     * Remembers nothing yet.
     *
     * @param most how many at most
     * @param clock says which have expired
     */
    public RememberedTokens(int most, InstantSource clock) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                // Tidying up is little work: waking another thread for it is more.
                .executor(Runnable::run)
                .maximumSize(most)
                .expireAfter(Expiry.<String, Known<T>>creating(
                        (token, one) -> Duration.ofMillis(Math.max(0, one.expiresMillis() - clock.millis()))))
                .build();
    }

    /** Whose token this is, when it has been checked before and still holds. */
    public Optional<T> find(String token) {
        Known<T> one = known.getIfPresent(token);
        return one != null && clock.millis() < one.expiresMillis() ? Optional.of(one.owner()) : Optional.empty();
    }

    /** Remembers a token that holds. */
    public void remember(String token, T owner, Instant expires) {
        known.put(token, new Known<>(owner, expires.toEpochMilli()));
    }
}
