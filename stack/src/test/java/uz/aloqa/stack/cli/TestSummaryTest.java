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
                        new TestSummary.Count("libs/platform", 2, 0, 0, List.of()),
                        new TestSummary.Count("gateway", 6, 1, 1, List.of()));
        assertThat(TestSummary.lines(counts)).last().isEqualTo("8 passed, 1 failed, 1 skipped");
    }

    @Test
    void reportsOfAnEarlierRunDoNotCount() throws IOException {
        report("gateway", "surefire-reports", 5, 0, 0, 900_000);

        assertThat(TestSummary.count(root, BEGIN)).containsExactly(TestSummary.Count.none("gateway"));
    }

    @Test
    void whatFailedIsNamedOnceForEveryReason() throws IOException {
        StringBuilder cases = new StringBuilder("""
                <testcase classname="uz.aloqa.DoorTest" name="opens"/>
                <testcase classname="uz.aloqa.DoorTest" name="closes">
                  <failure message="Expecting:&#10;  503&#10;to be 200" type="x.Y">at a.b.C</failure>
                </testcase>
                """);
        for (int i = 0; i < 7; i++) {
            cases.append("""
                    <testcase classname="uz.aloqa.Story%dTest" name=""><error type="x.NoRoom">at a.b.C</error></testcase>
                    """.formatted(i));
        }
        write("e2e", "surefire-reports", 9, 1, 7, cases.toString());

        List<TestSummary.Count> counts = TestSummary.count(root, BEGIN);

        assertThat(counts.getFirst().failed()).isEqualTo(8);
        assertThat(TestSummary.failures(counts))
                .containsExactly(
                        "",
                        "failed: e2e DoorTest.closes",
                        "    Expecting: 503 to be 200",
                        "",
                        "failed: e2e Story0Test",
                        "failed: e2e Story1Test",
                        "failed: e2e Story2Test",
                        "failed: e2e Story3Test",
                        "failed: e2e Story4Test",
                        "failed: e2e and 2 more",
                        "    x.NoRoom");
    }

    private void write(String module, String plugin, int tests, int failures, int errors, String cases)
            throws IOException {
        Path file = file(module, plugin);
        Files.writeString(
                file,
                "<testsuite tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"0\">%s</testsuite>"
                        .formatted(tests, failures, errors, cases));
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
    }

    private Path file(String module, String plugin) throws IOException {
        Files.createDirectories(root.resolve("libs"));
        Files.createDirectories(root.resolve(module).resolve("src/test/java"));
        Path file = root.resolve(module).resolve("target").resolve(plugin).resolve("TEST-x.xml");
        Files.createDirectories(file.getParent());
        return file;
    }

    private void report(String module, String plugin, int tests, int failures, int skipped, long at)
            throws IOException {
        Path file = file(module, plugin);
        Files.writeString(
                file,
                "<testsuite tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\"/>"
                        .formatted(tests, failures, skipped));
        Files.setLastModifiedTime(file, FileTime.fromMillis(at));
    }
}
