package uz.aloqa.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whom the tokens belong to whose signature has been checked, until they expire and never longer. A user's calls carry the
 * same token for some minutes; checking its signature each time costs more than most calls. Only good tokens are here, so a
 * flood of bad ones displaces nothing.
 */
@Singleton
class KnownTokens {

    private static final int MOST = 2_000;

    private record Known(SecurityIdentity identity, Instant expires) {}

    private final Clock clock;
    private final Cache<String, Known> known;

    KnownTokens(Clock clock) {
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                // Tidying up is little work: waking another thread for it is more.
                .executor(Runnable::run)
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, Known>creating((token, one) -> left(one, clock)))
                .build();
    }

    private static Duration left(Known one, Clock clock) {
        Duration left = Duration.between(clock.instant(), one.expires());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whose token this is, when it has been checked before and still holds. */
    Optional<SecurityIdentity> find(String token) {
        Known one = known.getIfPresent(token);
        return one != null && clock.instant().isBefore(one.expires()) ? Optional.of(one.identity()) : Optional.empty();
    }

    /** Remembers whom a token belongs to that has just been checked; what belongs to that request only is left out. */
    void remember(String token, SecurityIdentity checked) {
        if (!(checked.getPrincipal() instanceof JsonWebToken jwt) || !token.equals(jwt.getRawToken())) {
            return;
        }
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(jwt)
                .addCredential(new AccessTokenCredential(token))
                .addRoles(checked.getRoles());
        checked.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                identity.addAttribute(name, value);
            }
        });
        known.put(token, new Known(identity.build(), Instant.ofEpochSecond(jwt.getExpirationTime())));
    }
}
