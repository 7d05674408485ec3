package uz.aloqa.e2e;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.stack.process.Pause;

/** Follows a person's live stream as a browser's EventSource does: when the line breaks it comes back with the last id. */
final class Follower implements AutoCloseable {

    private static final long RETRY_MILLIS = 200;

    private final Person person;
    private final List<LiveStream.Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Thread thread;
    private volatile boolean going = true;
    private volatile @Nullable LiveStream open;

    Follower(Person person) {
        this.person = person;
        this.thread = Thread.ofVirtual().name("follower of " + person.user()).start(this::follow);
    }

    /** All that arrived, over all connections, as it came. */
    List<LiveStream.Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    int connections() {
        return connections.get();
    }

    void awaitConnections(int count) {
        for (int waited = 0; connections() < count; waited++) {
            if (waited > 300) {
                throw new AssertionError("only " + connections() + " of " + count + " connections in half a minute");
            }
            Pause.millis(100);
        }
    }

    @Override
    public void close() {
        going = false;
        LiveStream last = open;
        if (last != null) {
            last.close();
        }
        thread.interrupt();
    }

    private void follow() {
        String lastEventId = "";
        while (going) {
            try (LiveStream stream = person.tryLiveStream(lastEventId, arrivals::add)) {
                open = stream;
                connections.incrementAndGet();
                stream.awaitEnd();
                // A line that broke before its first id tells nothing new.
                lastEventId = stream.lastEventId().isEmpty() ? lastEventId : stream.lastEventId();
            } catch (IOException stillAway) {
                Pause.millis(RETRY_MILLIS);
            }
        }
    }
}
