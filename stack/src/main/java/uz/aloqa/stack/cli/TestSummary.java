package uz.aloqa.stack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a run of every test has done, module by module, and at the end what failed and why, so that the tail of a
 * log says it; read from the XML reports. Needs nothing but the JDK: the script runs it from its source.
 */
public final class TestSummary {

    /** Longest reason printed, in characters; the whole of it is in the report. */
    private static final int REASON = 300;

    /** Tests printed by name under one reason; a module that isn't built fails every test of the next. */
    private static final int NAMED = 5;

    /** A test that failed, by class and method, and the first line of why. */
    record Failure(String test, String reason) {}

    /** Tests of a module. */
    record Count(String module, int passed, int failed, int skipped, List<Failure> failures) {

        static Count none(String module) {
            return new Count(module, 0, 0, 0, List.of());
        }

        Count plus(Count other) {
            return new Count(
                    module,
                    passed + other.passed,
                    failed + other.failed,
                    skipped + other.skipped,
                    Stream.concat(failures.stream(), other.failures.stream()).toList());
        }

        int run() {
            return passed + failed;
        }
    }

    private TestSummary() {}

    /** Arguments: the checkout, and a file as old as the beginning of the run; older reports don't count. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        List<Count> counts = count(root, Files.getLastModifiedTime(Path.of(arguments[1])));
        Console console = Console.standard();
        lines(counts).forEach(console::say);
        failures(counts).forEach(console::say);
        List<String> idle = counts.stream()
                .filter(count -> count.run() == 0)
                .map(Count::module)
                .toList();
        idle.forEach(module -> console.complain("aloqa: " + module + " has tests, but none of them ran."));
        boolean failed = counts.stream().anyMatch(count -> count.failed() > 0);
        System.exit(idle.isEmpty() && !failed && !counts.isEmpty() ? 0 : 1);
    }

    /** One entry for every module with test sources. */
    static List<Count> count(Path root, FileTime since) throws IOException {
        List<Count> counts = new ArrayList<>();
        for (Path parent : List.of(root.resolve("libs"), root, root.resolve("deploy"))) {
            if (!Files.isDirectory(parent)) {
                continue;
            }
            for (Path module : modulesWithTests(parent)) {
                counts.add(countModule(root.relativize(module).toString(), module, since));
            }
        }
        return counts;
    }

    static List<String> lines(List<Count> counts) {
        Count all = counts.stream().reduce(Count.none(""), Count::plus);
        List<String> lines = new ArrayList<>(List.of("", "%-24s %6s".formatted("module", "tests run")));
        counts.forEach(count -> lines.add("%-24s %9d%s%s"
                .formatted(
                        count.module(),
                        count.run(),
                        count.failed() == 0 ? "" : ", " + count.failed() + " failed",
                        count.skipped() == 0 ? "" : ", " + count.skipped() + " skipped")));
        lines.add("");
        lines.add(all.passed() + " passed, " + all.failed() + " failed, " + all.skipped() + " skipped");
        return lines;
    }

    /** What failed, each reason once with the tests that failed for it; nothing where nothing failed. */
    static List<String> failures(List<Count> counts) {
        List<String> lines = new ArrayList<>();
        for (Count count : counts) {
            Map<String, List<String>> byReason = new LinkedHashMap<>();
            for (Failure failure : count.failures()) {
                byReason.computeIfAbsent(failure.reason(), reason -> new ArrayList<>())
                        .add(failure.test());
            }
            byReason.forEach((reason, tests) -> {
                lines.add("");
                tests.stream().limit(NAMED).forEach(test -> lines.add("failed: " + count.module() + " " + test));
                if (tests.size() > NAMED) {
                    lines.add("failed: " + count.module() + " and " + (tests.size() - NAMED) + " more");
                }
                lines.add("    " + reason);
            });
        }
        return lines;
    }

    private static Count countModule(String name, Path module, FileTime since) throws IOException {
        Count sum = Count.none(name);
        for (String folder : List.of("surefire-reports", "failsafe-reports")) {
            Path reports = module.resolve("target").resolve(folder);
            if (!Files.isDirectory(reports)) {
                continue;
            }
            try (Stream<Path> files = Files.list(reports)) {
                for (Path report : files.filter(TestSummary::isReport).toList()) {
                    if (Files.getLastModifiedTime(report).compareTo(since) >= 0) {
                        sum = sum.plus(read(name, report));
                    }
                }
            }
        }
        return sum;
    }

    private static List<Path> modulesWithTests(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/test/java")))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static Count read(String module, Path report) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element suite = factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
            int failed = number(suite, "failures") + number(suite, "errors");
            int skipped = number(suite, "skipped");
            return new Count(module, number(suite, "tests") - failed - skipped, failed, skipped, failures(suite));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("unreadable report " + report, e);
        }
    }

    private static List<Failure> failures(Element suite) {
        List<Failure> failures = new ArrayList<>();
        for (String kind : List.of("failure", "error")) {
            NodeList found = suite.getElementsByTagName(kind);
            for (int i = 0; i < found.getLength(); i++) {
                Element failure = (Element) found.item(i);
                Element test = (Element) failure.getParentNode();
                failures.add(new Failure(name(test), reason(failure)));
            }
        }
        return List.copyOf(failures);
    }

    /** The class without its package, and the method; a class that couldn't begin has no method. */
    private static String name(Element test) {
        String type = test.getAttribute("classname");
        String simple = type.substring(type.lastIndexOf('.') + 1);
        String method = test.getAttribute("name");
        return method.isEmpty() ? simple : simple + "." + method;
    }

    /** The message on one line; assertions spread theirs over several. */
    private static String reason(Element failure) {
        String message = failure.getAttribute("message");
        String said = message.isBlank() ? failure.getAttribute("type") : message;
        String line = said.strip().replaceAll("\\s+", " ");
        return line.length() <= REASON ? line : line.substring(0, REASON) + " ...";
    }

    private static int number(Element suite, String attribute) {
        String value = suite.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
