package uz.aloqa.gateway.cache;

import java.util.ArrayList;
import java.util.List;

/** A question to a service that is under way, and those who wait for its answer. */
final class Flight {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean over;

    /** Waits; false when it is over already. */
    synchronized boolean join(Runnable then) {
        return !over && waiting.add(then);
    }

    /** Wakes everybody, whatever came of it. */
    void land() {
        List<Runnable> all;
        synchronized (this) {
            over = true;
            all = List.copyOf(waiting);
            waiting.clear();
        }
        all.forEach(Runnable::run);
    }
}
