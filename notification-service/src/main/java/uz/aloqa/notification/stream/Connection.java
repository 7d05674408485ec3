package uz.aloqa.notification.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import uz.aloqa.notification.inbox.Reader;
import uz.aloqa.notification.rule.Recipient;

/**
 * One open stream. It is woken, never fed: a wake-up only says "look", and a loop that runs at most once at a time takes the
 * next batch from the database when the client has taken the one before. So a slow client costs one batch of memory, and
 * nothing that happens between two looks can be lost or doubled.
 */
final class Connection implements Flow.Subscription {

    private static final Logger LOG = Logger.getLogger(Connection.class);

    /** What the connection needs from around it. */
    record Surroundings(StreamSource source, Executor executor, Sse sse, Consumer<Connection> leave) {}

    private final Reader reader;
    private final Instant expiresAt;
    private final Surroundings around;
    private final Flow.Subscriber<? super OutboundSseEvent> client;

    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private final Queue<OutboundSseEvent> ready = new ArrayDeque<>();
    private volatile StreamPosition position;
    private volatile Instant lastSent;
    private volatile boolean woken;
    private volatile boolean heartbeatDue;
    private volatile boolean ending;
    private volatile boolean closed;

    Connection(
            Reader reader,
            StreamPosition start,
            List<OutboundSseEvent> opening,
            Instant now,
            Instant expiresAt,
            Surroundings around,
            Flow.Subscriber<? super OutboundSseEvent> client) {
        this.reader = reader;
        this.position = start;
        this.lastSent = now;
        this.expiresAt = expiresAt;
        this.around = around;
        this.client = client;
        ready.addAll(opening);
    }

    List<Recipient> recipients() {
        return reader.recipients();
    }

    boolean isClosed() {
        return closed;
    }

    /** Something may be new. */
    void wake() {
        woken = true;
        proceed();
    }

    /** Wakes when one of these heads is further than what was read. */
    void wakeIfBehind(Map<Recipient, Long> heads) {
        if (position.isBehind(heads)) {
            wake();
        }
    }

    /** Ends with the token, and keeps a silent line alive. */
    void tick(Instant now, Duration heartbeat) {
        if (!now.isBefore(expiresAt)) {
            end();
        } else if (!now.isBefore(lastSent.plus(heartbeat))) {
            lastSent = now;
            heartbeatDue = true;
            proceed();
        }
    }

    /** Closes in order: the client reconnects with its last id, here or at another replica. */
    void end() {
        ending = true;
        proceed();
    }

    @Override
    public void request(long n) {
        demand.accumulateAndGet(n, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        proceed();
    }

    @Override
    public void cancel() {
        closed = true;
        around.leave().accept(this);
    }

    /** Starts the loop unless it runs, in which case it goes round once more. */
    private void proceed() {
        if (!closed && work.getAndIncrement() == 0) {
            around.executor().execute(this::loop);
        }
    }

    private void loop() {
        int seen = 1;
        do {
            send();
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private void send() {
        while (!closed && !ending && demand.get() > 0 && prepare()) {
            demand.updateAndGet(wanted -> wanted == Long.MAX_VALUE ? wanted : wanted - 1);
            client.onNext(ready.remove());
        }
        if (ending && !closed) {
            cancel();
            client.onComplete();
        }
    }

    /** Makes sure that something is ready to send; false when there is nothing. */
    private boolean prepare() {
        if (ready.isEmpty() && woken) {
            fetch();
        }
        if (ready.isEmpty() && heartbeatDue) {
            heartbeatDue = false;
            ready.add(around.sse().newEventBuilder().comment("").build());
        }
        return !ready.isEmpty();
    }

    private void fetch() {
        woken = false;
        try {
            StreamSource.Batch batch = around.source().after(reader, position);
            for (StreamSource.Entry entry : batch.entries()) {
                ready.add(around.sse()
                        .newEventBuilder()
                        .name(entry.name())
                        .id(entry.position().id())
                        .data(entry.json())
                        .build());
                position = entry.position();
            }
            if (batch.more()) {
                woken = true;
            }
        } catch (RuntimeException e) {
            // The line stays open: the poll finds the connection behind and wakes it again when the database answers.
            LOG.warnf("a stream could not read: %s", e.getMessage());
        }
    }
}
