package uz.aloqa.notification.announcement.live;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import uz.aloqa.notification.announcement.PublicChange;

/**
 * How far the public record has come, as this replica knows: by its own commits at once, by those of others within a second.
 * Listeners that are equally far share one read of the database.
 */
@ApplicationScoped
class LiveAnnouncements {

    private record Batch(long after, long head, List<Change> changes) {}

    private final ChangeLog log;
    private final AtomicLong head = new AtomicLong(-1);
    private final AtomicInteger listeners = new AtomicInteger();
    private final AtomicReference<Batch> last = new AtomicReference<>(new Batch(-1, -1, List.of()));
    private volatile boolean draining;

    LiveAnnouncements(ChangeLog log) {
        this.log = log;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "announcement-stream-head")
    void poll() {
        if (listeners.get() > 0) {
            look();
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        if (listeners.get() > 0) {
            look();
        }
    }

    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
    }

    /** Reads the present head. */
    long look() {
        return head.accumulateAndGet(log.head(), Math::max);
    }

    boolean isPast(long position) {
        return head.get() > position;
    }

    boolean isDraining() {
        return draining;
    }

    void join() {
        listeners.incrementAndGet();
    }

    void leave() {
        listeners.decrementAndGet();
    }

    /** The next changes after a position. */
    List<Change> after(long position) {
        long now = head.get();
        Batch known = last.get();
        if (known.after() == position && known.head() == now) {
            return known.changes();
        }
        List<Change> changes = log.after(position);
        last.set(new Batch(position, now, changes));
        return changes;
    }
}
