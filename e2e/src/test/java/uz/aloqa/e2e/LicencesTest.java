package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.Platform;

/**
 * Every part of every service has a licence that the ministry can live with: {@code deploy/licences.txt} lists the licences,
 * and the parts that tell theirs in other words. A part with none of them fails the build.
 */
class LicencesTest {

    private final Path root = Distributions.locate().root();

    @Test
    void everyPartHasAnAllowedLicence() throws IOException {
        Set<String> allowed = allowed();
        List<String> faults = new ArrayList<>();
        int parts = 0;
        for (String service : Platform.SERVICES) {
            Path bill = root.resolve(service).resolve("target/quarkus-run-cyclonedx.json");
            for (JsonNode part : new ObjectMapper().readTree(bill.toFile()).path("components")) {
                parts++;
                if (isOurs(part) || isAllowed(part, allowed)) {
                    continue;
                }
                faults.add("%s: %s:%s %s"
                        .formatted(
                                service,
                                part.path("group").asText(),
                                part.path("name").asText(),
                                part.path("licenses")));
            }
        }
        assertThat(parts).isGreaterThan(4 * 50);
        assertThat(faults).isEmpty();
    }

    /** Our modules, and the files that the build makes. */
    private static boolean isOurs(JsonNode part) {
        String group = part.path("group").asText();
        return group.isEmpty() || group.equals("uz.aloqa");
    }

    /** One of several licences is enough: they are a choice. */
    private static boolean isAllowed(JsonNode part, Set<String> allowed) {
        if (allowed.contains(
                part.path("group").asText() + ":" + part.path("name").asText())) {
            return true;
        }
        for (JsonNode choice : part.path("licenses")) {
            String expression = choice.path("expression").asText();
            if (allowed.contains(choice.path("license").path("id").asText())
                    || allowed.contains(choice.path("license").path("name").asText())
                    || (!expression.isEmpty()
                            && List.of(expression.split(" OR ", -1)).stream().anyMatch(allowed::contains))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> allowed() throws IOException {
        Set<String> allowed = new HashSet<>();
        for (String line : Files.readAllLines(root.resolve("deploy/licences.txt"))) {
            String entry = line.replaceFirst("\\s{2,}#.*|^#.*", "").strip();
            if (!entry.isEmpty()) {
                allowed.add(entry);
            }
        }
        return allowed;
    }
}
