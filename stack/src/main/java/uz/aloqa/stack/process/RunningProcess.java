package uz.aloqa.stack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process of the stack, started by this JVM or found again by its identity. */
public final class RunningProcess {

    private static final long POLL_MILLIS = 50;
    private static final Duration COLLECTED_WITHIN = Duration.ofSeconds(1);

    private final ProcessIdentity identity;
    private final @Nullable Process child;

    private RunningProcess(ProcessIdentity identity, @Nullable Process child) {
        this.identity = identity;
        this.child = child;
    }

    /** A process that an earlier JVM started. */
    public static RunningProcess found(ProcessIdentity identity) {
        return new RunningProcess(identity, null);
    }

    /**
     * Starts a process in a session of its own, so that neither the terminal's end nor its Ctrl-C reaches it;
     * its output is appended to the log.
     */
    public static RunningProcess launch(List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            List<String> line = new ArrayList<>(List.of(Programs.detacher()));
            line.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process child = builder.start();
            // One that ended within a blink has no start time any more; its exit code says the rest.
            ProcessIdentity identity =
                    ProcessIdentity.of(child.pid()).orElseGet(() -> new ProcessIdentity(child.pid(), "ended"));
            return new RunningProcess(identity, child);
        } catch (IOException e) {
            throw new UncheckedIOException("can't start " + command.getFirst(), e);
        }
    }

    public ProcessIdentity identity() {
        return identity;
    }

    public long pid() {
        return identity.pid();
    }

    public boolean isAlive() {
        return identity.isAlive();
    }

    /** Known only when this JVM started the process and it has ended. */
    public OptionalInt exitCode() {
        try {
            // Seen dead a moment before the JVM has collected it.
            return child != null && child.waitFor(COLLECTED_WITHIN)
                    ? OptionalInt.of(child.exitValue())
                    : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** Sends a signal by its name without SIG, e.g. {@code TERM}; does nothing when the process is gone. */
    public void signal(String name) {
        if (isAlive()) {
            // The shell's own kill: a bare system needn't have the program.
            Programs.run("sh", "-c", "kill -" + name + " " + pid());
        }
    }

    /** Ends the process and all it has started, at once and without asking, as a crash would. */
    public void kill() {
        List<ProcessIdentity> family = family();
        family.stream()
                .filter(ProcessIdentity::isAlive)
                .forEach(member -> ProcessHandle.of(member.pid()).ifPresent(ProcessHandle::destroyForcibly));
        family.forEach(member -> awaitEnd(member, Duration.ofSeconds(10)));
    }

    /** Waits until the process is gone; false when it still runs after the time. */
    public boolean awaitEnd(Duration limit) {
        return awaitEnd(identity, limit);
    }

    /** The process and its living descendants. */
    public List<ProcessIdentity> family() {
        if (!isAlive()) {
            return List.of();
        }
        Stream<ProcessIdentity> descendants = ProcessHandle.of(pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .flatMap(handle -> ProcessIdentity.of(handle.pid()).stream());
        return Stream.concat(Stream.of(identity), descendants).toList();
    }

    private static boolean awaitEnd(ProcessIdentity process, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.millis(POLL_MILLIS);
        }
        return true;
    }
}
