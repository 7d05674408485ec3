package uz.aloqa.stack.process;

import java.util.concurrent.CancellationException;

/** Waiting between two looks at something that tells nobody when it changes. */
public final class Pause {

    private Pause() {}

    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        }
    }
}
