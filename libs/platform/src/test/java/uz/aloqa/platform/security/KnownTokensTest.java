package uz.aloqa.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final long EXPIRES = 1_800_000_000L;

    private final KnownTokens known = new KnownTokens(Clock.fixed(Instant.ofEpochSecond(EXPIRES - 60), ZoneOffset.UTC));

    /** The claims of a token. */
    private record Claims(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "anvar";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    private static QuarkusSecurityIdentity.Builder checked(String token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Claims(Map.of("raw_token", token, "exp", EXPIRES)))
                .addRole("INSPECTOR")
                .addAttribute("tenant-id", "Default");
    }

    @Test
    void oneThatHasExpiredIsNotKnown() {
        KnownTokens later = new KnownTokens(Clock.fixed(Instant.ofEpochSecond(EXPIRES), ZoneOffset.UTC));
        later.remember("a.b.c", checked("a.b.c").build());
        assertThat(later.find("a.b.c")).isEmpty();
    }

    @Test
    void whoItBelongsToIsKnownAsBefore() {
        known.remember("a.b.c", checked("a.b.c").build());
        SecurityIdentity identity = known.find("a.b.c").orElseThrow();
        assertThat(identity.getRoles()).containsExactly("INSPECTOR");
        assertThat(identity.getPrincipal().getName()).isEqualTo("anvar");
        assertThat(identity.<String>getAttribute("tenant-id")).isEqualTo("Default");
        assertThat(identity.getCredential(AccessTokenCredential.class).getToken())
                .isEqualTo("a.b.c");
    }

    @Test
    void nothingOfTheRequestIsKept() {
        RoutingContext request = (RoutingContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RoutingContext.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        known.remember(
                "a.b.c", checked("a.b.c").addAttribute("request", request).build());
        assertThat(known.find("a.b.c").orElseThrow().getAttributes()).containsOnlyKeys("tenant-id");
    }

    @Test
    void anIdentityThatIsNotThatTokensIsNotRemembered() {
        known.remember("a.b.c", checked("x.y.z").build());
        known.remember(
                "d.e.f", QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        assertThat(known.find("a.b.c")).isEmpty();
        assertThat(known.find("d.e.f")).isEmpty();
    }
}
