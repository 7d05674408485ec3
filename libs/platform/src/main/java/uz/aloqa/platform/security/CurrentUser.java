package uz.aloqa.platform.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uz.aloqa.platform.language.Language;

/** The caller of this request, as the verified access token tells. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    CurrentUser(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /**
     * Id of the account: the token's {@code sub}.
     *
     * @throws UnauthorizedException when nobody is signed in
     */
    public UUID id() {
        try {
            return UUID.fromString(token().getSubject());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UnauthorizedException("the token names no account", e);
        }
    }

    /** Name to show, the token's {@code name}; empty when it has none. */
    public Optional<String> name() {
        return claim("name");
    }

    /** True when nobody is signed in. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** Roles of the realm that the caller holds. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (is(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** True when the caller holds the role. */
    public boolean is(Role role) {
        return identity.hasRole(role.id());
    }

    /** SOATO of the district (seven digits) or region (four) that an officer serves, or of the republic: 17. */
    public Optional<String> department() {
        return claim("department").filter(soato -> soato.matches("17|\\d{4}|\\d{7}"));
    }

    /** The language of the account, the token's {@code locale}; empty when it names none that we speak. */
    public Optional<Language> accountLanguage() {
        return claim("locale").flatMap(Language::accepted);
    }

    /** The language to answer in: {@code Accept-Language}, else the account's, else Uzbek in Latin script. */
    public Language language() {
        return Language.accepted(request.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .or(this::accountLanguage)
                .orElse(Language.UZ_LATN);
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<Object>claim(name).map(Object::toString).filter(value -> !value.isBlank())
                : Optional.empty();
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new UnauthorizedException("nobody is signed in");
    }
}
