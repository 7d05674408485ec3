package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.Distributions;

/** What is published under docs/ is what the tools of others understand, without a single complaint. */
class PublishedDocumentsTest {

    private static final Path ROOT = Distributions.locate().root();

    private record Verdict(int code, String words) {}

    @Test
    void spectralHasNothingToSayAboutTheOpenApiDocuments() throws Exception {
        List<String> command = new ArrayList<>(
                List.of(tool("spectral"), "lint", "-r", "docs/openapi/.spectral.yaml", "-F", "hint", "-f", "text"));
        command.addAll(documents("docs/openapi"));

        assertThat(run(command)).isEqualTo(new Verdict(0, "No results with a severity of 'hint' or higher found!"));
    }

    @Test
    void asyncApiUnderstandsTheAsyncApiDocuments() throws Exception {
        String asyncapi = tool("asyncapi");
        for (String document : documents("docs/asyncapi")) {
            Verdict verdict = run(List.of(asyncapi, "validate", document, "--fail-severity", "warn"));

            assertThat(verdict.code()).as(verdict.words()).isZero();
        }
    }

    @Test
    void composeFilesKeepToTheComposeSpecification(@TempDir Path folder) throws Exception {
        tool("yaml");
        List<String> judge = List.of("node", "tools/npm/compose.mjs");
        Path wrong = Files.writeString(folder.resolve("wrong.yml"), "services: {gateway: {portz: [8080]}}");

        assertThat(run(judge, "docker-compose.yml", "deploy/compose.production.yml"))
                .isEqualTo(new Verdict(0, ""));
        assertThat(run(judge, wrong.toString()).words()).contains("portz");
    }

    private static Verdict run(List<String> command, String... files) throws IOException, InterruptedException {
        return run(Stream.concat(command.stream(), Stream.of(files)).toList());
    }

    private static List<String> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            List<String> found = files.map(file -> ROOT.relativize(file).toString())
                    .filter(name -> name.endsWith(".yaml") && !name.contains("/."))
                    .sorted()
                    .toList();
            assertThat(found).as(folder).isNotEmpty();
            return found;
        }
    }

    private static String tool(String name) {
        Path program = ROOT.resolve("tools/npm/node_modules/.bin").resolve(name);
        assumeTrue(Files.isExecutable(program), name + " is not installed: cd tools/npm && npm install");
        return program.toString();
    }

    private static Verdict run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("CI", "true", "NO_COLOR", "1", "ASYNCAPI_METRICS", "false"));
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), words.strip());
    }
}
