package uz.aloqa.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which process exactly. A pid alone is reused by the system, so a process is only trusted to be ours when it
 * also began at the recorded moment.
 *
 * @param started on Linux the boot and the clock tick at which the process began, elsewhere its start time
 */
public record ProcessIdentity(long pid, String started) {

    private static final Path PROC = Path.of("/proc");
    private static final Path BOOT_ID = PROC.resolve("sys/kernel/random/boot_id");
    /** Positions in {@code /proc/<pid>/stat} counted after the command's closing bracket. */
    private static final int STATE = 0;

    private static final int START_TICKS = 19;

    /** The identity of a living process; empty when there is none with that pid. */
    public static Optional<ProcessIdentity> of(long pid) {
        return startOf(pid).map(started -> new ProcessIdentity(pid, started));
    }

    /** Whether this very process still runs; a dead one that nobody has collected yet doesn't. */
    public boolean isAlive() {
        return startOf(pid).filter(started::equals).isPresent();
    }

    private static Optional<String> startOf(long pid) {
        return Files.isReadable(BOOT_ID) ? linuxStartOf(pid) : portableStartOf(pid);
    }

    private static Optional<String> linuxStartOf(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
            if (fields.get(STATE).equals("Z") || fields.get(STATE).equals("X")) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(BOOT_ID).strip() + "/" + fields.get(START_TICKS));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Optional<String> portableStartOf(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(Object::toString);
    }
}
