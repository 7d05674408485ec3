package uz.aloqa.testkit;

/**
 * Access tokens without a Keycloak: signed with a key of this test run, which the service under test fetches over HTTP as
 * it fetches Keycloak's. Same claims as the realm's tokens; a test with a real Keycloak compares.
 */
public final class TestTokens {

    /** {@code iss} of the tokens. On purpose not the address of the keys: in containers the two differ as well. */
    public static final String ISSUER = "http://keycloak.test:8180/realms/aloqa";

    /** {@code aud} of the tokens. */
    public static final String AUDIENCE = "aloqa-api";

    private TestTokens() {}

    /** A valid token of a demo user, e.g. {@code inspector1}. */
    public static String as(String username) {
        return of(username).sign();
    }

    /** A valid token of a demo user to be changed before it is signed. */
    public static TokenBuilder of(String username) {
        return of(DemoUser.named(username));
    }

    /** A valid token of a user to be changed before it is signed. */
    public static TokenBuilder of(DemoUser user) {
        return new TokenBuilder()
                .subject(user.id().toString())
                .claim("preferred_username", user.username())
                .claim("name", user.name())
                .claim("locale", user.locale())
                .department(user.department().orElse(null))
                .roles(user.roles().toArray(String[]::new));
    }

    /** Where the key is published: {@code <this>/protocol/openid-connect/certs}. */
    public static String keysOf() {
        return Parts.get(Parts.TOKENS, Parts.URL);
    }
}
