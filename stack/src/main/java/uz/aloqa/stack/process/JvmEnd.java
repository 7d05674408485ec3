package uz.aloqa.stack.process;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what is still open when this JVM ends, the youngest first; Ctrl-C and SIGTERM count as an end. */
public final class JvmEnd {

    private static final Deque<Runnable> ACTIONS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(JvmEnd::runAll, "stack-end"));
    }

    private static volatile boolean begun;

    private JvmEnd() {}

    /** Whether the JVM is ending: what fails now, fails because of that. */
    public static boolean hasBegun() {
        return begun;
    }

    public static void run(Runnable action) {
        synchronized (ACTIONS) {
            ACTIONS.push(action);
        }
    }

    public static void forget(Runnable action) {
        synchronized (ACTIONS) {
            ACTIONS.remove(action);
        }
    }

    private static void runAll() {
        begun = true;
        while (true) {
            Runnable action;
            synchronized (ACTIONS) {
                action = ACTIONS.poll();
            }
            if (action == null) {
                return;
            }
            try {
                action.run();
            } catch (RuntimeException e) {
                // One that can't be closed must not keep the others open.
                System.Logger log = System.getLogger(JvmEnd.class.getName());
                log.log(System.Logger.Level.WARNING, "could not close at the end of the JVM", e);
            }
        }
    }
}
