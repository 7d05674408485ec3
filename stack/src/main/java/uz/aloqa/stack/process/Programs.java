package uz.aloqa.stack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** Small programs of the operating system, run to their end. */
public final class Programs {

    /** What a program said and how it ended. */
    public record Result(int exitCode, String output) {

        public boolean succeeded() {
            return exitCode == 0;
        }
    }

    private Programs() {}

    public static Result run(String... command) {
        return run(List.of(command), Map.of());
    }

    /** Interrupting the caller ends the program. */
    public static Result run(List<String> command, Map<String, String> environment) {
        try {
            // Into a file, because waiting for a process can be interrupted and reading from one can't.
            Path output = Files.createTempFile("aloqa", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(output.toFile());
                builder.environment().putAll(environment);
                int exitCode = awaitEnd(builder.start());
                return new Result(exitCode, Files.readString(output));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't run " + command.getFirst(), e);
        }
    }

    private static int awaitEnd(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a program ran");
        }
    }

    public static boolean exists(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin:/bin");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The Java launcher this JVM runs on: the parts run on the same one. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** {@code setsid} gives a session of its own; macOS lacks it, and {@code nohup} keeps the hang-up away. */
    static String detacher() {
        return exists("setsid") ? "setsid" : "nohup";
    }
}
