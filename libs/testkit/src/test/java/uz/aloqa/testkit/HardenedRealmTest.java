package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.Distributions;

/** What keeps the realm safe, held against the files that Keycloak imports. */
class HardenedRealmTest {

    /** Who does not work for the ministry or a mahalla. */
    private static final Set<String> OUTSIDE = Set.of("citizen", "integrator", "developer");

    private final Path root = Distributions.locate().root();
    private final JsonNode realm = read("aloqa-realm.json");
    private final JsonNode production = read("aloqa-production.json");

    @Test
    void passwordsAreLongAndGuessingIsSlow() {
        assertThat(realm.path("passwordPolicy").asText())
                .contains("length(12)", "notUsername", "notEmail", "notContainsUsername", "passwordHistory(5)");
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isBetween(1, 10);
        assertThat(realm.path("permanentLockout").asBoolean(true))
                .as("or anybody could lock an officer out")
                .isFalse();
        assertThat(realm.path("otpPolicyCodeReusable").asBoolean(true)).isFalse();
    }

    @Test
    void nobodyRegistersByThemselvesOrRenamesTheirAccount() {
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("editUsernameAllowed").asBoolean(true)).isFalse();
    }

    @Test
    void aRefreshTokenWorksOnceAndAnAccessTokenIsShortLived() {
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt(-1)).isZero();
        assertThat(realm.path("accessTokenLifespan").asInt()).isBetween(1, 300);
    }

    @Test
    void publicClientsProveThemselvesByACodeChallenge() {
        for (JsonNode client : realm.path("clients")) {
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            if (client.path("publicClient").asBoolean()
                    && client.path("enabled").asBoolean(true)) {
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText())
                        .as(client.path("clientId").asText())
                        .isEqualTo("S256");
            }
        }
        JsonNode policy = realm.path("clientPolicies").path("policies").path(0);
        assertThat(policy.path("enabled").asBoolean()).isTrue();
        assertThat(policy.at("/conditions/0/configuration/type")).hasToString("[\"public\"]");
        assertThat(realm.path("clientProfiles").at("/profiles/0/executors"))
                .extracting(executor -> executor.path("executor").asText())
                .contains("pkce-enforcer", "reject-implicit-grant");
    }

    /** Ten roles today; an eleventh one is thought of here or nowhere. */
    @Test
    void whoeverWorksHereHasASecondFactorInProduction() {
        List<String> without = new ArrayList<>();
        for (JsonNode role : realm.path("roles").path("realm")) {
            if (!role.at("/composites/client/aloqa-web/0").asText().equals("second-factor")) {
                without.add(role.path("name").asText());
            }
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(OUTSIDE);

        JsonNode browser = flow(production.path("browserFlow").asText());
        assertThat(browser.path("topLevel").asBoolean()).isTrue();
        for (String asking : List.of("aloqa code of officers", "aloqa code of officers after oneid")) {
            assertThat(flow(asking).path("authenticationExecutions"))
                    .extracting(step -> step.path("authenticator").asText() + " "
                            + step.path("requirement").asText())
                    .containsExactly("conditional-user-role REQUIRED", "auth-otp-form REQUIRED");
        }
        assertThat(production.at("/authenticatorConfig/0/config/condUserRole").asText())
                .isEqualTo("aloqa-web.second-factor");
        assertThat(read("aloqa-oneid.json")
                        .at("/identityProviders/0/postBrokerLoginFlowAlias")
                        .asText())
                .isEqualTo("aloqa after oneid");
    }

    @Test
    void whoMakesSandboxClientsMayManageClientsAndNothingElse() {
        JsonNode account = StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> user.path("serviceAccountClientId").asText().equals("aloqa-clients"))
                .findFirst()
                .orElseThrow();
        assertThat(account.path("clientRoles")).hasToString("{\"realm-management\":[\"manage-clients\"]}");
        assertThat(account.path("realmRoles")).isEmpty();
    }

    /** CVE-2026-11800: tokens could be forged by the JWT authorization grant. */
    @Test
    void theGrantThatHadAHoleIsOffEverywhere() throws IOException {
        assertThat(Files.readString(root.resolve("docker-compose.yml")))
                .contains("KC_FEATURES_DISABLED: jwt-authorization-grant");
        assertThat(Files.readString(root.resolve("stack/src/main/java/uz/aloqa/stack/Distributions.java")))
                .contains("\"--features-disabled=jwt-authorization-grant\"");
    }

    private JsonNode flow(String alias) {
        return StreamSupport.stream(production.path("authenticationFlows").spliterator(), false)
                .filter(flow -> flow.path("alias").asText().equals(alias))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String file) {
        try {
            return new ObjectMapper()
                    .readTree(root.resolve("deploy/keycloak").resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
