package uz.aloqa.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Memory held in RAM, in KiB.
 *
 * @param rss resident pages, shared ones counted in every process that has them
 * @param pss resident pages, shared ones divided by the number of processes: sums over processes are true
 */
public record ProcessMemory(long rss, long pss) {

    public static final ProcessMemory NONE = new ProcessMemory(0, 0);

    private static final Pattern RSS = Pattern.compile("^Rss:\\s+(\\d+) kB", Pattern.MULTILINE);
    private static final Pattern PSS = Pattern.compile("^Pss:\\s+(\\d+) kB", Pattern.MULTILINE);

    /** Of all these processes together; nothing for those that are gone or where the system doesn't tell. */
    public static ProcessMemory of(Collection<ProcessIdentity> processes) {
        return processes.stream().map(ProcessMemory::of).reduce(NONE, ProcessMemory::plus);
    }

    public ProcessMemory plus(ProcessMemory other) {
        return new ProcessMemory(rss + other.rss, pss + other.pss);
    }

    private static ProcessMemory of(ProcessIdentity process) {
        try {
            String rollup = Files.readString(Path.of("/proc/" + process.pid() + "/smaps_rollup"));
            return new ProcessMemory(
                    number(RSS, rollup).orElse(0L), number(PSS, rollup).orElse(0L));
        } catch (IOException gone) {
            return NONE;
        }
    }

    private static Optional<Long> number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
