package uz.aloqa.gateway.auth;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.visit.Caller;
import uz.aloqa.gateway.visit.Visit;
import uz.aloqa.platform.security.RememberedTokens;
import uz.aloqa.platform.security.UnknownKey;

/**
 * Verifies bearer tokens against the cached keys of the realm: algorithm, signature, issuer, audience, kind and life
 * time, as {@code quarkus.oidc.*} says. A token is looked for in the Authorization header only, never in the query.
 */
@Singleton
public final class Authenticator {

    private static final Logger LOG = Logger.getLogger(Authenticator.class);
    private static final String SCHEME = "Bearer ";
    private static final Verdict ANONYMOUS = new Verdict.Anonymous();

    private final TenantIdentityProvider tokens;
    private final int longestToken;
    private final RememberedTokens<Caller> verified;

    Authenticator(TenantIdentityProvider tokens, GatewayConfig config) {
        this.tokens = tokens;
        this.longestToken = config.limits().token();
        this.verified = new RememberedTokens<>(config.limits().rememberedTokens(), InstantSource.system());
    }

    /**
     * Looks at the token of a request.
     *
     * @param then gets the verdict, on the visit's event loop
     */
    public void identify(Visit visit, Consumer<Verdict> then) {
        List<String> headers = visit.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.isEmpty()) {
            then.accept(ANONYMOUS);
            return;
        }
        if (headers.size() > 1) {
            then.accept(new Verdict.Refused(Refusal.AUTHORIZATION_MALFORMED));
            return;
        }
        String header = headers.getFirst();
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            then.accept(ANONYMOUS);
            return;
        }
        String token = header.substring(SCHEME.length()).trim();
        if (token.isEmpty() || token.length() > longestToken) {
            then.accept(new Verdict.Refused(Refusal.TOKEN_INVALID));
            return;
        }
        Optional<Caller> before = verified.find(token);
        if (before.isPresent()) {
            then.accept(new Verdict.Known(before.get()));
            return;
        }
        Uni.createFrom()
                .deferred(() -> tokens.authenticate(new AccessTokenCredential(token)))
                .onFailure(UnknownKey::isBehind)
                .retry()
                .withBackOff(UnknownKey.FETCHED_WITHIN, UnknownKey.FETCHED_WITHIN)
                .atMost(1)
                .subscribe()
                .with(
                        identity -> hand(visit, new Verdict.Known(remember(token, identity)), then),
                        failure -> hand(visit, new Verdict.Refused(refusal(failure)), then));
    }

    private static void hand(Visit visit, Verdict verdict, Consumer<Verdict> then) {
        if (visit.context().equals(Vertx.currentContext())) {
            then.accept(verdict);
        } else {
            visit.context().runOnContext(loop -> then.accept(verdict));
        }
    }

    private Caller remember(String token, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken claims)) {
            return new Caller(identity.getPrincipal().getName(), identity.getRoles(), null, null);
        }
        Caller caller = new Caller(
                claims.getSubject(), identity.getRoles(), claims.getClaim("azp"), text(claims.getClaim("quota")));
        verified.remember(token, caller, Instant.ofEpochSecond(claims.getExpirationTime()));
        return caller;
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim == null ? null : claim.toString();
    }

    private static Refusal refusal(Throwable failure) {
        if (failure instanceof OIDCException && !(failure.getCause() instanceof AuthenticationFailedException)) {
            LOG.warnf("Tokens can't be checked: %s", failure.getMessage());
            return Refusal.SIGN_IN_UNAVAILABLE;
        }
        LOG.debugf("A token was refused: %s", failure.getMessage());
        return Refusal.TOKEN_INVALID;
    }
}
