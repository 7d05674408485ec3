package uz.aloqa.platform.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Verifies a token once, and once more when its key was not known. The first request under a new key has the keys fetched; those that come
 * beside it find the fetch forbidden, since it is allowed once in ten seconds, and would be refused although their token holds.
 */
@Alternative
@Priority(1)
@Singleton
public class PatientTokens implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism tokens;
    private final KnownTokens known;

    PatientTokens(OidcAuthenticationMechanism tokens, KnownTokens known) {
        this.tokens = tokens;
        this.known = known;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            return verified(context, identities);
        }
        String token = header.substring(BEARER.length());
        return known.find(token)
                .map(identity -> Uni.createFrom().item(identity))
                .orElseGet(() -> verified(context, identities)
                        .onItem()
                        .ifNotNull()
                        .invoke(identity -> known.remember(token, identity)));
    }

    private Uni<SecurityIdentity> verified(RoutingContext context, IdentityProviderManager identities) {
        return Uni.createFrom()
                .deferred(() -> tokens.authenticate(context, identities))
                .onFailure(UnknownKey::isBehind)
                .retry()
                .withBackOff(UnknownKey.FETCHED_WITHIN, UnknownKey.FETCHED_WITHIN)
                .atMost(1);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return tokens.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return tokens.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return tokens.getCredentialTransport(context);
    }
}
