package uz.aloqa.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a run found, with all that is needed to judge it: the commit, the machine, the parameters. */
public final class Result {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Pattern MEMORY = Pattern.compile("MemTotal:\\s+(\\d+) kB");
    private static final Pattern LOAD = Pattern.compile("^([0-9.]+) ");

    private final ObjectNode all = JSON.createObjectNode();
    private final ObjectNode parameters;
    private final ObjectNode figures;

    Result(Benchmark bench, Path root) {
        all.put("bench", bench.name());
        all.put("what", bench.what());
        all.put(
                "at",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("commit", commit(root));
        ObjectNode machine = all.putObject("machine");
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("memoryMb", found(MEMORY, "/proc/meminfo") / 1024);
        machine.put("loadBefore", found(LOAD, "/proc/loadavg"));
        machine.put("java", Runtime.version().toString());
        parameters = all.putObject("parameters");
        figures = all.putObject("figures");
    }

    /** What the run was told to do. */
    public Result parameter(String name, Object value) {
        parameters.putPOJO(name, value);
        return this;
    }

    /** One number, with its unit in the name: {@code rowsPerSecond}, {@code residentMb}. */
    public Result figure(String name, double value) {
        figures.put(name, Math.round(value * 1000) / 1000.0);
        return this;
    }

    /** One count. */
    public Result figure(String name, long value) {
        figures.put(name, value);
        return this;
    }

    /** How long something took, as a distribution. */
    public Result figure(String name, Latencies latencies) {
        latencies.writeTo(figures.putObject(name));
        return this;
    }

    /** What the reader should know beside the numbers. */
    public Result note(String note) {
        all.withArray("/notes").add(note);
        return this;
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String json = JSON.writeValueAsString(all);
        Files.writeString(file, json + "\n");
        Main.say(json);
    }

    private static String commit(Path root) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static double found(Pattern pattern, String file) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(Path.of(file)));
            return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
