package uz.aloqa.gateway.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.visit.Caller;

/**
 * Tokens whose signature has been checked, until they expire and never longer; the grace that a clock gets is not theirs.
 * Only good ones are here, by their SHA-256: a flood of bad ones displaces nothing, and no token is kept.
 */
final class VerifiedTokens {

    private record Known(Caller caller, Instant expires) {}

    private final InstantSource clock;
    private final Cache<ByteBuffer, Known> known;

    VerifiedTokens(int most, InstantSource clock) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfter(Expiry.<ByteBuffer, Known>creating((token, one) -> left(one, clock)))
                .build();
    }

    private static Duration left(Known one, InstantSource clock) {
        Duration left = Duration.between(clock.instant(), one.expires());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whose token this is, when it has been checked before and still holds. */
    @Nullable
    Caller find(String token) {
        Known one = known.getIfPresent(key(token));
        return one != null && clock.instant().isBefore(one.expires()) ? one.caller() : null;
    }

    /** Remembers a token that holds. */
    void remember(String token, Caller caller, Instant expires) {
        known.put(key(token), new Known(caller, expires));
    }

    private static ByteBuffer key(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
