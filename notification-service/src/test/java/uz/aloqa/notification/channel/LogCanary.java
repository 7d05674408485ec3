package uz.aloqa.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Reads every line of the log during a test, however fine, and fails it when one holds what it must not. */
public final class LogCanary extends Handler implements BeforeEachCallback, AfterEachCallback {

    private final List<String> secrets;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    public LogCanary(String... secrets) {
        this.secrets = List.of(secrets);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        setLevel(Level.ALL);
        Logger.getLogger("").addHandler(this);
        Logger.getLogger("uz.aloqa").setLevel(Level.ALL);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Logger.getLogger("").removeHandler(this);
        assertThat(String.join("\n", lines))
                .doesNotContain(Messages.SECRET_WORDS)
                .doesNotContain(secrets);
    }

    @Override
    public void publish(LogRecord line) {
        // The mail server of the tests says what it likes.
        if (line.getLoggerName() != null && line.getLoggerName().startsWith("com.icegreen")) {
            return;
        }
        StringWriter text = new StringWriter();
        text.append(line.getMessage());
        if (line.getParameters() != null) {
            text.append(MessageFormat.format(" {0}", List.of(line.getParameters())));
        }
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(text));
        }
        lines.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
