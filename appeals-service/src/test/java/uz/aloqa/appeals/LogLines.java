package uz.aloqa.appeals;

import java.util.List;
import java.util.Queue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** What the service logs, message and parameters. */
final class LogLines {

    private LogLines() {}

    static Handler into(Queue<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                Object[] parameters = line.getParameters();
                lines.add(line.getMessage()
                        + (parameters == null ? "" : List.of(parameters).toString()));
            }

            @Override
            public void flush() {
                // kept in memory
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
    }
}
