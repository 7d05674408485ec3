package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.Distributions;

/**
 * {@code clients/typescript}: generated from the published document and compiled strictly, with the example of its README
 * and with mistakes that the compiler has to find; then the example runs against the platform.
 */
@OnThePlatform
class TypeScriptClientTest {

    private static final Path CLIENT = Distributions.locate().root().resolve("clients/typescript");

    private final World world;

    TypeScriptClientTest(World world) {
        this.world = world;
    }

    @BeforeAll
    static void build() throws Exception {
        assumeTrue(
                Files.isExecutable(CLIENT.resolve("node_modules/.bin/tsc")),
                "the client can't be built: cd clients/typescript && npm ci");
        run(List.of("npm", "run", "--silent", "build"), Map.of());
    }

    @Test
    void aResidentFilesWritesAndTakesBack() throws Exception {
        JsonNode told = Door.JSON.readTree(run(
                List.of("node", "target/examples/resident.js"),
                Map.of(
                        "ALOQA_ADDRESS", world.door().address().toString(),
                        "ALOQA_TOKEN", world.signIn().apply("citizen1"))));

        Appeal appeal =
                world.resident("citizen1").see(UUID.fromString(told.path("id").asText()));
        assertThat(appeal.status())
                .isEqualTo("WITHDRAWN")
                .isEqualTo(told.path("status").asText());
        assertThat(appeal.number()).isEqualTo(told.path("number").asText());
        assertThat(appeal.text("text")).isEqualTo("The lamps in our yard have been dark for a week.");
        assertThat(appeal.at("deadline").path("dueOn")).isEqualTo(told.path("dueOn"));
        assertThat(told.path("executor").asText()).isNotBlank();
        assertThat(told.path("messages").valueStream().map(JsonNode::asText))
                .containsExactly("APPLICANT: Two of the four shine again.");
        assertThat(told.path("stale").asText()).isEqualTo("urn:problem:appeals-service:version-stale");
        assertThat(told.at("/nonsense/status").asInt()).isEqualTo(400);
        assertThat(told.at("/nonsense/errors/0/pointer").asText()).isEqualTo("/location/lat");
    }

    /** What it says when it ends well. */
    private static String run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path complaints = CLIENT.resolve("target/complaints.log");
        Files.createDirectories(complaints.getParent());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(CLIENT.toFile()).redirectError(complaints.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s: %s%s", command, words, Files.readString(complaints))
                .isZero();
        return words;
    }
}
