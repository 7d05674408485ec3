package uz.aloqa.platform.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Identities by the tokens that have been verified. A user's calls carry the same token for some minutes; checking its signature
 * each time costs more than most calls (docs/adr/0036).
 */
@Singleton
class KnownTokens {

    private static final int MOST = 2_000;

    private final RememberedTokens<SecurityIdentity> identities;

    KnownTokens(Clock clock) {
        this.identities = new RememberedTokens<>(MOST, clock);
    }

    /** Whose token this is, when it has been checked before and still holds. */
    Optional<SecurityIdentity> find(String token) {
        return identities.find(token);
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
        identities.remember(token, identity.build(), Instant.ofEpochSecond(jwt.getExpirationTime()));
    }
}
