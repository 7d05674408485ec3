package uz.aloqa.stack.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.aloqa.stack.Part;
import uz.aloqa.stack.process.LogFile;
import uz.aloqa.stack.process.Pause;

/** The logs of some parts, once or as they grow. */
final class Logs {

    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_MANY = 20;
    private static final long POLL_MILLIS = 300;

    private final List<Part> parts;
    private final Console console;

    Logs(List<Part> parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    void show() {
        int lines = parts.size() == 1 ? LINES_OF_ONE : LINES_OF_MANY;
        parts.forEach(part -> new LogFile(part.log()).tail(lines, 0).forEach(line -> say(part, line)));
    }

    /** Goes on until the person at the terminal ends it. */
    void follow() {
        Map<Part, Long> read = new HashMap<>();
        parts.forEach(part -> read.put(part, new LogFile(part.log()).size()));
        while (true) {
            parts.forEach(part -> read.compute(part, (same, offset) -> showSince(part, offset == null ? 0 : offset)));
            Pause.millis(POLL_MILLIS);
        }
    }

    /** Shows whole lines only; the answer is where the rest begins. */
    private long showSince(Part part, long offset) {
        LogFile log = new LogFile(part.log());
        // Put aside at a restart: begins anew.
        long from = log.size() < offset ? 0 : offset;
        byte[] fresh = log.read(from);
        int end = fresh.length;
        while (end > 0 && fresh[end - 1] != '\n') {
            end--;
        }
        new String(fresh, 0, end, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> say(part, line));
        return from + end;
    }

    private void say(Part part, String line) {
        console.say(parts.size() == 1 ? line : "%-20s | %s".formatted(part.name(), line));
    }
}
