package uz.aloqa.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Gives each event its effect exactly once, in the order of its aggregate (docs/adr/0004). For {@code @Blocking}
 * {@code @Incoming} methods: returns when the event had its effect, was dropped as a duplicate or was parked; a database
 * that is away is waited for.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final InboxTable table;
    private final ParkedEvents parked;
    private final Clock clock;

    Inbox(InboxTable table, ParkedEvents parked, Clock clock) {
        this.table = table;
        this.parked = parked;
        this.clock = clock;
    }

    /**
     * For topics whose aggregates count their events from 1 without gaps: drops what came before, holds back what comes too
     * early, parks an aggregate behind an event whose effect fails.
     *
     * @param consumer name of the effect; never changed, since it keys what was done
     * @param message as it came
     * @param effect what to do
     */
    public void process(String consumer, ConsumerRecord<String, byte[]> message, EventEffect effect) {
        handle(consumer, message, effect, true);
    }

    /**
     * For topics that carry an entity's whole state: drops older versions; gaps are nothing to wait for.
     *
     * @param consumer name of the effect; never changed, since it keys what was done
     * @param message as it came
     * @param effect what to do
     */
    public void processState(String consumer, ConsumerRecord<String, byte[]> message, EventEffect effect) {
        handle(consumer, message, effect, false);
    }

    private void handle(String consumer, ConsumerRecord<String, byte[]> message, EventEffect effect, boolean gapless) {
        ReceivedEvent event;
        try {
            event = ReceivedEvent.of(message);
        } catch (IllegalArgumentException e) {
            persist(() -> parked.park(consumer, unreadable(message), ParkedEvents.Reason.POISON, e));
            return;
        }
        if (deliver(consumer, event, effect, gapless) && gapless) {
            release(consumer, event.aggregateId(), effect);
        }
    }

    /** Events that came early and whose turn has come. */
    private void release(String consumer, UUID aggregateId, EventEffect effect) {
        Optional<ReceivedEvent> next = persist(() -> parked.nextEarly(consumer, aggregateId));
        while (next.isPresent()) {
            deliver(consumer, next.get(), effect, true);
            next = persist(() -> parked.nextEarly(consumer, aggregateId));
        }
    }

    /** False when it is certain that nothing of the aggregate waits for this event. */
    boolean deliver(String consumer, ReceivedEvent event, EventEffect effect, boolean gapless) {
        int failures = 0;
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> attempt(consumer, event, effect, gapless));
            } catch (RuntimeException e) {
                if (!table.isAway() && !InboxTable.isTransient(e)) {
                    failures++;
                }
                if (failures >= ATTEMPTS) {
                    LOG.errorf(e, "%s parks event %s (%s)", consumer, event.id(), event.type());
                    persist(() -> parked.park(consumer, event, ParkedEvents.Reason.POISON, e));
                    return true;
                }
                sleep(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    /**
     * Both what is parked and the position are read under the lock of the position: whoever parks an early event of this
     * aggregate holds it too, so nothing that waits is overlooked.
     */
    private boolean attempt(String consumer, ReceivedEvent event, EventEffect effect, boolean gapless) {
        OptionalLong before = table.accept(consumer, event);
        if (before.isEmpty()) {
            return true;
        }
        List<ParkedEvents.Waiting> waiting = parked.of(consumer, event.aggregateId());
        if (gapless) {
            Optional<ParkedEvents.Reason> obstacle = obstacle(event, before.getAsLong(), waiting);
            if (obstacle.isPresent()) {
                table.takeBack(consumer, event, before.getAsLong());
                parked.park(consumer, event, obstacle.get(), null);
                return true;
            }
        }
        effect.apply(event);
        if (waiting.isEmpty()) {
            return false;
        }
        parked.remove(consumer, event);
        return true;
    }

    private static Optional<ParkedEvents.Reason> obstacle(
            ReceivedEvent event, long before, List<ParkedEvents.Waiting> waiting) {
        if (waiting.stream().anyMatch(other -> other.isPoisonBefore(event.version()))) {
            return Optional.of(ParkedEvents.Reason.BLOCKED);
        }
        return event.version() > before + 1 ? Optional.of(ParkedEvents.Reason.EARLY) : Optional.empty();
    }

    private ReceivedEvent unreadable(ConsumerRecord<String, byte[]> message) {
        String place = message.topic() + "/" + message.partition() + "/" + message.offset();
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        return new ReceivedEvent(
                message.topic(),
                id,
                "unreadable",
                id,
                message.offset(),
                clock.instant(),
                message.key(),
                message.value());
    }

    /** Does something to the database that must not be given up: waits while the database is away. */
    private <T> T persist(java.util.function.Supplier<T> work) {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                LOG.warnf("inbox waits: %s", e.getMessage());
                sleep(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void persist(Runnable work) {
        persist(() -> {
            work.run();
            return true;
        });
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an event waited", e);
        }
    }
}
