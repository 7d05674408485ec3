package uz.aloqa.stack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import uz.aloqa.stack.Part;
import uz.aloqa.stack.Platform;
import uz.aloqa.stack.process.ProcessMemory;

/** What runs at this moment, as a table for people. */
final class StatusTable {

    private static final String ROW = "%-22s %-9s %8s %6s %8s  %s";
    private static final int KIB_PER_MIB = 1024;

    private StatusTable() {}

    static List<String> of(Platform platform) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("part", "state", "pid", "port", "memory", "ready"));
        platform.parts().stream().map(StatusTable::row).forEach(lines::add);
        lines.add(memory(platform.memory()));
        return lines;
    }

    /** The memory of the platform as one sentence. */
    static String memory(ProcessMemory memory) {
        return "Memory of all processes: %s resident (%s when shared pages are counted once)"
                .formatted(mib(memory.rss()), mib(memory.pss()));
    }

    private static String row(Part part) {
        OptionalLong pid = part.pid();
        if (pid.isEmpty()) {
            return ROW.formatted(part.name(), "stopped", "-", part.port(), "-", "no");
        }
        return ROW.formatted(
                part.name(),
                "running",
                pid.getAsLong(),
                part.port(),
                mib(part.memory().pss()),
                part.isReady() ? "yes" : "no");
    }

    private static String mib(long kib) {
        return kib / KIB_PER_MIB + " MB";
    }
}
