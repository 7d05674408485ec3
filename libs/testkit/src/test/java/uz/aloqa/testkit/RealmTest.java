package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.Distributions;

/** The realm files and what is made of them, at last by a real Keycloak. */
class RealmTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String OTHER_SECRET = "fedcba9876543210fedcba9876543210";
    private static final Map<String, String> PRODUCTION = Map.of(
            "ALOQA_INTEGRATOR_SECRET", SECRET,
            "ALOQA_CLIENTS_SECRET", OTHER_SECRET,
            "ALOQA_WEB_URL", "https://aloqa.example");

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path target;

    @Test
    void theDemoUsersAreTheAgreedOnes() {
        Map<String, String> users = new TreeMap<>();
        DemoUser.all()
                .forEach(user -> users.put(
                        user.username(),
                        user.id().toString().substring(34) + " " + String.join(",", user.roles()) + " "
                                + user.department().orElse("-")));
        assertThat(users)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("citizen1", "01 citizen -"),
                        Map.entry("citizen2", "02 citizen -"),
                        Map.entry("inspector1", "11 inspector 1726266"),
                        Map.entry("inspector2", "12 inspector 1726294"),
                        Map.entry("duty1", "21 duty-officer 1726266"),
                        Map.entry("head1", "22 department-head 1726266"),
                        Map.entry("region1", "23 main-department 1726"),
                        Map.entry("press1", "31 press-officer 1726"),
                        Map.entry("press2", "32 press-officer 1726"),
                        Map.entry("registrar1", "41 registrar 1726"),
                        Map.entry("registrar2", "46 registrar 17"),
                        Map.entry("staff1", "42 mahalla-staff 1726266"),
                        Map.entry("specialist1", "43 specialist 1726266"),
                        Map.entry("auditor1", "44 auditor 1726"),
                        Map.entry("ops1", "45 ops -"),
                        Map.entry("developer1", "47 developer -")));
    }

    @Test
    void everyRoleOfADemoUserIsARoleOfTheRealm() throws IOException {
        Set<String> roles = new TreeSet<>();
        realm(folder())
                .path("roles")
                .path("realm")
                .forEach(role -> roles.add(role.path("name").asText()));
        assertThat(roles).hasSize(13);
        assertThat(DemoUser.all()).allSatisfy(user -> assertThat(roles).containsAll(user.roles()));
    }

    @Test
    void developmentHasTheDemoUsersAndTheClientThatTakesPasswords() throws Exception {
        assertThat(write("development", Map.of())).isZero();
        assertThat(clientsThatTakePasswords(target)).containsExactly("aloqa-dev");
        assertThat(Files.readAllBytes(target.resolve("aloqa-users-0.json")))
                .isEqualTo(Files.readAllBytes(folder().resolve("aloqa-users-0.json")));
    }

    @Test
    void productionHasNeither() throws Exception {
        write("development", Map.of());
        assertThat(write("production", PRODUCTION)).isZero();
        assertThat(clientsThatTakePasswords(target)).isEmpty();
        assertThat(target.resolve("aloqa-users-0.json")).doesNotExist();
        assertThat(Files.readString(target.resolve("aloqa-realm.json")))
                .contains(SECRET, OTHER_SECRET, "https://aloqa.example")
                .doesNotContain("${ALOQA_", "aloqa-dev\"", "citizen1");
    }

    @Test
    void productionRefusesToGoWithoutSecrets() throws Exception {
        assertThat(write("production", Map.of())).isNotZero();
        assertThat(write(
                        "production", Map.of("ALOQA_INTEGRATOR_SECRET", "short", "ALOQA_WEB_URL", "https://a.example")))
                .isNotZero();
        for (Map.Entry<String, String> wrong : Map.of(
                        "ALOQA_WEB_URL", "http://a.example",
                        "ALOQA_CLIENTS_SECRET", SECRET,
                        "ALOQA_ONEID_CLIENT_ID", "aloqa")
                .entrySet()) {
            Map<String, String> settings = new TreeMap<>(PRODUCTION);
            settings.put(wrong.getKey(), wrong.getValue());
            assertThat(write("production", settings)).as(wrong.getKey()).isNotZero();
        }
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void theCommittedRealmHoldsNoSecret() throws IOException {
        for (JsonNode client : realm(folder()).path("clients")) {
            assertThat(client.path("secret").asText("${}")).startsWith("${").endsWith("}");
        }
    }

    @Test
    void aUserMaySeeButNotSetTheirDepartment() throws IOException {
        JsonNode profile = json.readTree(realm(folder())
                .path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asText());
        for (JsonNode attribute : profile.path("attributes")) {
            if (attribute.path("name").asText().equals("department")) {
                assertThat(attribute.path("permissions").path("edit")).hasToString("[\"admin\"]");
                return;
            }
        }
        throw new AssertionError("the user profile doesn't know department");
    }

    /** One truth: what a test token says is what the real Keycloak would say. */
    @Test
    void aRealTokenSaysTheSameAsATestToken() throws IOException {
        List<String> same = List.of(
                "sub", "preferred_username", "name", "locale", "department", "realm_access", "aud", "typ", "azp");
        for (DemoUser user : DemoUser.all()) {
            JsonNode real = claims(TestKeycloak.signIn(user.username()));
            JsonNode test = claims(TestTokens.as(user.username()));
            assertThat(real.path("iss").asText()).isEqualTo(TestKeycloak.realm());
            assertThat(real.path("exp").asLong() - real.path("iat").asLong()).isEqualTo(15 * 60);
            assertThat(same)
                    .allSatisfy(claim -> assertThat(test.path(claim))
                            .as("%s of %s", claim, user.username())
                            .isEqualTo(real.path(claim)));
        }
    }

    private int write(String mode, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder script =
                new ProcessBuilder(folder().resolve("realm-files").toString(), mode, target.toString());
        script.environment().keySet().removeIf(name -> name.startsWith("ALOQA_"));
        script.environment().putAll(environment);
        return script.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private List<String> clientsThatTakePasswords(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode client : realm(folder).path("clients")) {
            if (client.path("directAccessGrantsEnabled").asBoolean(true)) {
                found.add(client.path("clientId").asText());
            }
        }
        return found;
    }

    private JsonNode realm(Path folder) throws IOException {
        return json.readTree(folder.resolve("aloqa-realm.json").toFile());
    }

    private JsonNode claims(String token) throws IOException {
        return json.readTree(Base64.getUrlDecoder()
                .decode(Stream.of(token.split("\\.", -1)).skip(1).findFirst().orElseThrow()));
    }

    private static Path folder() {
        return Distributions.locate().root().resolve("deploy/keycloak");
    }
}
