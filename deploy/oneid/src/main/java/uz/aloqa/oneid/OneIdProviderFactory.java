package uz.aloqa.oneid;

import java.util.List;
import org.keycloak.broker.oidc.OAuth2IdentityProviderConfig;
import org.keycloak.broker.provider.AbstractIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/** Keycloak's way to {@link OneIdProvider}: {@code providerId} is {@code oneid}. */
public final class OneIdProviderFactory extends AbstractIdentityProviderFactory<OneIdProvider> {

    private static final String ID = "oneid";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "OneID";
    }

    @Override
    public OneIdProvider create(KeycloakSession session, IdentityProviderModel model) {
        return new OneIdProvider(session, new OAuth2IdentityProviderConfig(model));
    }

    @Override
    public OAuth2IdentityProviderConfig createConfig() {
        return new OAuth2IdentityProviderConfig();
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(OneIdProvider.SUBJECT_KEY)
                .label("Subject key")
                .helpText("Residents are known by an HMAC of their PINFL with this key; it never changes.")
                .type(ProviderConfigProperty.PASSWORD)
                .secret(true)
                .add()
                .build();
    }
}
