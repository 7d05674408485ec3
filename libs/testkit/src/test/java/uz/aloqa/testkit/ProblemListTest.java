package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/problems.md is what integrators program against: it names every problem of the sources, and no other. */
class ProblemListTest {

    private static final Path ROOT = Path.of(System.getProperty("aloqa.root", "../.."));
    private static final Pattern THROWN = Pattern.compile(
            "new (?:BadRequest|Conflict|Forbidden|NotFound|PreconditionFailed|PreconditionRequired|RuleViolation|TooManyRequests|Unavailable)"
                    + "\\(\\s*\"([a-z-]+)\"");
    private static final Pattern MAPPED = Pattern.compile("answer\\(\\s*\\d{3},\\s*\"([a-z-]+)\"");
    private static final Pattern GATEWAYS = Pattern.compile("[A-Z_]+\\(\\s*[45]\\d\\d,\\s*\"([a-z-]+)\"");
    private static final Pattern BY_STATUS =
            Pattern.compile("-> (?:status < 500 \\? )?\"([a-z-]+)\"(?: : \"([a-z-]+)\")?");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @Test
    void theListNamesEveryProblemOfTheSourcesAndNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(ProblemListTest::isMainSource).toList()) {
                String source = Files.readString(file);
                collect(THROWN, source, named);
                collect(MAPPED, source, named);
                if (file.endsWith("Refusal.java")) {
                    collect(GATEWAYS, source, named);
                }
                if (file.endsWith("Titles.java")) {
                    collect(BY_STATUS, source, named);
                }
            }
        }
        Set<String> listed = new TreeSet<>();
        collect(LISTED, Files.readString(ROOT.resolve("docs/problems.md")), listed);

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(listed).isEqualTo(named);
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("/src/main/") && !path.contains("/target/");
    }

    private static void collect(Pattern pattern, String source, Set<String> names) {
        for (Matcher matcher = pattern.matcher(source); matcher.find(); ) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    names.add(matcher.group(group));
                }
            }
        }
    }
}
