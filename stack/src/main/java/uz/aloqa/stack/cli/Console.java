package uz.aloqa.stack.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The person at the terminal: the only place of the stack that prints. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The process's own streams, in UTF-8 whatever the locale says: names of people must come out right. */
    public static Console standard() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    public synchronized void say(String line) {
        out.println(line);
    }

    public synchronized void complain(String line) {
        out.flush();
        err.println(line);
    }
}
