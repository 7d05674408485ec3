package uz.aloqa.notification.stream;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.database.DatabaseException;
import uz.aloqa.notification.rule.Recipient;

/**
 * Tells the other replicas which inboxes changed: NOTIFY on a connection that commits by itself, at most every few
 * milliseconds. Never inside the business transaction, whose commits NOTIFY would queue behind one global lock.
 */
@ApplicationScoped
class WakeSender {

    private static final Logger LOG = Logger.getLogger(WakeSender.class);
    private static final long COALESCE_MILLIS = 5;

    /** PostgreSQL takes less than 8,000 bytes; an address has at most 41. */
    private static final int RECIPIENTS_PER_NOTIFY = 150;

    private final Set<Recipient> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("wake-sender").daemon(true).factory());
    private final Database database;
    private final WakeMessage.Sender self;

    WakeSender(Database database, WakeMessage.Sender self) {
        this.database = database;
        this.self = self;
    }

    void stop(@Observes ShutdownEvent event) {
        sender.shutdown();
    }

    void tell(Collection<Recipient> recipients) {
        waiting.addAll(recipients);
        if (!sender.isShutdown() && scheduled.compareAndSet(false, true)) {
            var _ = sender.schedule(this::send, COALESCE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void send() {
        scheduled.set(false);
        List<Recipient> recipients = new ArrayList<>(waiting);
        recipients.forEach(waiting::remove);
        try {
            for (int from = 0; from < recipients.size(); from += RECIPIENTS_PER_NOTIFY) {
                int to = Math.min(from + RECIPIENTS_PER_NOTIFY, recipients.size());
                WakeMessage message = new WakeMessage(self.id(), recipients.subList(from, to));
                database.list("select pg_notify(?, ?)", row -> true, WakeMessage.CHANNEL, message.payload());
            }
        } catch (DatabaseException e) {
            // Only a hint is lost: the poll of the other replicas makes up for it.
            LOG.warnf("other replicas were not woken: %s", e.getMessage());
        }
    }
}
