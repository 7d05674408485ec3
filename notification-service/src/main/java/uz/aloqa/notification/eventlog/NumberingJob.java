package uz.aloqa.notification.eventlog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import uz.aloqa.notification.database.DatabaseException;

/**
 * Numbers the events of the log. One replica at a time, by the lock on the head's row, which is held until commit: a position
 * becomes visible only after all lower ones, which a sequence taken by many writers could not promise.
 */
@ApplicationScoped
class NumberingJob {

    private static final Logger LOG = Logger.getLogger(NumberingJob.class);
    private static final int BATCH = 1_000;
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private final EventLog log;
    private final Event<EventsNumbered> numbered;
    private final LogHead head;
    private final EventLogConfig config;
    private final Clock clock;

    NumberingJob(EventLog log, Event<EventsNumbered> numbered, LogHead head, EventLogConfig config, Clock clock) {
        this.log = log;
        this.numbered = numbered;
        this.head = head;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{aloqa.event-log.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "event-log-numbering")
    void run() {
        try {
            while (number() == BATCH) {
                LOG.debugf("numbered %d events, there are more", BATCH);
            }
        } catch (DatabaseException e) {
            LOG.warnf("events wait for their numbers: %s", e.getMessage());
        }
    }

    int number() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Long> last = log.lockHead();
            if (last.isEmpty()) {
                return 0;
            }
            int count = log.number(last.get(), BATCH);
            if (count > 0) {
                log.moveHead(last.get() + count);
                numbered.fire(new EventsNumbered(last.get(), last.get() + count));
            }
            return count;
        });
    }

    @Scheduled(every = "1h", delayed = "15m", identity = "event-log-cleanup")
    void forget() {
        int gone = FORGOTTEN_AT_ONCE;
        while (gone == FORGOTTEN_AT_ONCE) {
            gone = QuarkusTransaction.requiringNew()
                    .call(() -> log.forget(clock.instant().minus(config.retention()), FORGOTTEN_AT_ONCE));
        }
    }

    /** Wakes those who wait at this replica for what another has numbered. */
    @Scheduled(
            every = "{aloqa.event-log.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "event-log-head")
    void look() {
        try {
            if (head.isAwaited()) {
                head.moved(log.head());
            }
        } catch (DatabaseException e) {
            LOG.debugf("readers wait for the database: %s", e.getMessage());
        }
    }
}
