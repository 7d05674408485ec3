package uz.aloqa.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSummaryTest {

    private static final FileTime BEGIN = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path root;

    @Test
    void testsOfAModuleAreAddedUpOverBothPlugins() throws IOException {
        report("gateway", "surefire-reports", 5, 1, 1, 2_000_000);
        report("gateway", "failsafe-reports", 3, 0, 0, 2_000_000);
        report("libs/platform", "surefire-reports", 2, 0, 0, 2_000_000);

        List<TestSummary.Count> counts = TestSummary.count(root, BEGIN);

        assertThat(counts)
                .containsExactly(
                        new TestSummary.Count("libs/platform", 2, 0, 0), new TestSummary.Count("gateway", 6, 1, 1));
        assertThat(TestSummary.lines(counts)).last().isEqualTo("8 passed, 1 failed, 1 skipped");
    }

    @Test
    void reportsOfAnEarlierRunDoNotCount() throws IOException {
        report("gateway", "surefire-reports", 5, 0, 0, 900_000);

        assertThat(TestSummary.count(root, BEGIN)).containsExactly(new TestSummary.Count("gateway", 0, 0, 0));
    }

    private void report(String module, String plugin, int tests, int failures, int skipped, long at)
            throws IOException {
        Files.createDirectories(root.resolve("libs"));
        Files.createDirectories(root.resolve(module).resolve("src/test/java"));
        Path file = root.resolve(module).resolve("target").resolve(plugin).resolve("TEST-x.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<testsuite tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\"/>"
                        .formatted(tests, failures, skipped));
        Files.setLastModifiedTime(file, FileTime.fromMillis(at));
    }
}
