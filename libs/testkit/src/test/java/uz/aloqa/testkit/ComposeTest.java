package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import uz.aloqa.stack.Distributions;

/** What {@code docker-compose.yml} promises, as far as it can be told without a Docker engine. */
class ComposeTest {

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?");

    private final Path root = Distributions.locate().root();
    private final Map<String, Map<String, Object>> services = services();

    @Test
    void testsUseTheImagesOfThePlatform() {
        assertThat(services.get("postgres")).containsEntry("image", Images.POSTGRES);
        assertThat(services.get("kafka")).containsEntry("image", Images.KAFKA);
        assertThat(services.get("s3")).containsEntry("image", Images.S3);
        assertThat(services.get("keycloak")).containsEntry("image", Images.KEYCLOAK);
    }

    @Test
    void theServersAreOfTheSameVersionsAsTheEmbeddedOnes() throws IOException {
        String pom = Files.readString(root.resolve("pom.xml"));
        assertThat(pom)
                .contains("<kafka.server.version>" + version(Images.KAFKA) + "<")
                .contains("<keycloak.server.version>" + version(Images.KEYCLOAK) + "<")
                .contains("<postgresql.server.version>" + version(Images.POSTGRES) + ".");
        assertThat(Files.readString(root.resolve("stack/s3/pom.xml")))
                .contains("<s3proxy.version>" + version(Images.S3).replace("s3proxy-", "") + "<");
    }

    @Test
    void everyServiceIsWatchedRestartedAndLimitedToThreeGigabytesInAll() {
        assertThat(platform())
                .hasSize(8)
                .allSatisfy((name, service) ->
                        assertThat(service).as(name).containsKeys("healthcheck", "mem_limit", "restart", "logging"));
        assertThat(platform().values())
                .extracting(service ->
                        Integer.parseInt(service.get("mem_limit").toString().replace("m", "")))
                .satisfies(limits -> assertThat(
                                limits.stream().mapToInt(Integer::intValue).sum())
                        .isLessThanOrEqualTo(3 * 1024));
    }

    @Test
    void noContainerHasMoreRightsThanItNeeds() {
        assertThat(services)
                .allSatisfy((name, service) -> assertThat(service)
                        .as(name)
                        .containsEntry("cap_drop", List.of("ALL"))
                        .containsEntry("security_opt", List.of("no-new-privileges:true")));
    }

    @Test
    void onlyTheGatewayAndKeycloakArePublishedAndEveryPortIsOnTheLoopbackAddress() {
        assertThat(ports(platform())).containsExactlyInAnyOrder("127.0.0.1:8080:8080", "127.0.0.1:8180:8180");
        assertThat(ports(services)).allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }

    /** What starts without a profile. */
    private Map<String, Map<String, Object>> platform() {
        return services.entrySet().stream()
                .filter(service -> !service.getValue().containsKey("profiles"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> ports(Map<String, Map<String, Object>> services) {
        return services.values().stream()
                .flatMap(service -> ((List<?>) service.getOrDefault("ports", List.of())).stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void noSecretIsInTheFiles() throws IOException {
        Pattern literal = Pattern.compile("(?im)^\\s*\\w*(password|secret):\\s*(?!\\$\\{)\\S+");
        for (String file : List.of("docker-compose.yml", "deploy/compose.production.yml")) {
            assertThat(Files.readString(root.resolve(file))).doesNotContainPattern(literal);
        }
    }

    /** Or a forgotten password would silently be the development one. */
    @Test
    void productionAsksForNamesThatTheDevelopmentDefaultsDoNotHave() throws IOException {
        Set<String> required = new TreeSet<>();
        Matcher names = REQUIRED.matcher(Files.readString(root.resolve("deploy/compose.production.yml")));
        while (names.find()) {
            required.add(names.group(1));
        }
        assertThat(required).hasSizeGreaterThan(8);
        // The development values of these are refused by deploy/keycloak/realm-files.
        required.removeAll(Set.of("ALOQA_INTEGRATOR_SECRET", "ALOQA_CLIENTS_SECRET"));
        String defaults = Files.readString(root.resolve(".env"));
        assertThat(required).allSatisfy(name -> assertThat(defaults).doesNotContain("\n" + name + "="));
    }

    private static String version(String image) {
        return image.substring(image.lastIndexOf(':') + 1);
    }

    private Map<String, Map<String, Object>> services() {
        try {
            Map<String, Map<String, Map<String, Object>>> file =
                    new Yaml().load(Files.readString(root.resolve("docker-compose.yml")));
            return file.get("services");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
