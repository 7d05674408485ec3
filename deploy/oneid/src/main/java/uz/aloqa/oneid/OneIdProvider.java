package uz.aloqa.oneid;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import org.keycloak.broker.oidc.AbstractOAuth2IdentityProvider;
import org.keycloak.broker.oidc.OAuth2IdentityProviderConfig;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.http.simple.SimpleHttp;
import org.keycloak.http.simple.SimpleHttpRequest;
import org.keycloak.models.KeycloakSession;

/**
 * Signs residents in by OneID. Its flow has the three steps of OAuth with words of its own, all on one address:
 * {@code response_type=one_code}, then {@code grant_type=one_authorization_code}, then who it is by
 * {@code grant_type=one_access_token_identify}.
 */
public final class OneIdProvider extends AbstractOAuth2IdentityProvider<OAuth2IdentityProviderConfig> {

    /** Name of the setting that holds the key of subjects. */
    static final String SUBJECT_KEY = "subjectKey";

    OneIdProvider(KeycloakSession session, OAuth2IdentityProviderConfig config) {
        super(session, config);
    }

    @Override
    protected UriBuilder createAuthorizationUrl(AuthenticationRequest request) {
        return super.createAuthorizationUrl(request).replaceQueryParam(OAUTH2_PARAMETER_RESPONSE_TYPE, "one_code");
    }

    /** The request of a token, the last word on it. */
    @Override
    public SimpleHttpRequest authenticateTokenRequest(SimpleHttpRequest request) {
        return super.authenticateTokenRequest(request).param(OAUTH2_PARAMETER_GRANT_TYPE, "one_authorization_code");
    }

    @Override
    protected BrokeredIdentityContext doGetFederatedIdentity(String accessToken) {
        JsonNode answer;
        try {
            answer = SimpleHttp.create(session)
                    .doPost(getConfig().getTokenUrl())
                    .param(OAUTH2_PARAMETER_GRANT_TYPE, "one_access_token_identify")
                    .param(OAUTH2_PARAMETER_CLIENT_ID, getConfig().getClientId())
                    .param(OAUTH2_PARAMETER_CLIENT_SECRET, getConfig().getClientSecret())
                    .param(OAUTH2_PARAMETER_ACCESS_TOKEN, accessToken)
                    .param(OAUTH2_PARAMETER_SCOPE, getDefaultScopes())
                    .asJson();
        } catch (IOException e) {
            throw new IdentityBrokerException("OneID can't be asked who it is", e);
        }
        return identity(OneIdPerson.of(answer));
    }

    /** The PINFL itself goes no further than this: it would lie in Keycloak's database for all who administer it. */
    private BrokeredIdentityContext identity(OneIdPerson person) {
        String key = getConfig().getConfig().getOrDefault(SUBJECT_KEY, "");
        String subject = person.subject(key);
        BrokeredIdentityContext identity = new BrokeredIdentityContext(subject, getConfig());
        identity.setUsername("oneid-" + subject);
        identity.setModelUsername("oneid-" + subject);
        identity.setBrokerUserId(getConfig().getAlias() + "." + subject);
        identity.setFirstName(person.givenNames());
        identity.setLastName(person.familyName());
        identity.setIdp(this);
        return identity;
    }

    /** OneID's scope is the name of the client. */
    @Override
    protected String getDefaultScopes() {
        return getConfig().getClientId();
    }
}
