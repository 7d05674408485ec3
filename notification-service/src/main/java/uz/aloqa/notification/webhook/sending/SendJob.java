package uz.aloqa.notification.webhook.sending;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import uz.aloqa.notification.eventlog.EventsNumbered;
import uz.aloqa.notification.webhook.WebhookConfig;

/**
 * Sends what is due, each request on a thread of its own: a slow endpoint holds its own few threads and nobody else. Any
 * number of replicas may do this at once; what a killed one held is due again when its lease ends.
 */
@ApplicationScoped
class SendJob {

    private static final Logger LOG = Logger.getLogger(SendJob.class);

    private final SendingService deliveries;
    private final Sender sender;
    private final ExecutorService executor;
    private final Semaphore room;
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean stopping;

    SendJob(SendingService deliveries, Sender sender, @VirtualThreads ExecutorService executor, WebhookConfig config) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.executor = executor;
        this.room = new Semaphore(config.atOnce());
    }

    @Scheduled(
            every = "{aloqa.webhooks.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "webhook-sending")
    void poll() {
        wake();
    }

    @Scheduled(every = "1h", delayed = "20m", identity = "webhook-cleanup")
    void forget() {
        while (deliveries.forget()) {
            LOG.debug("there are more old deliveries");
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsNumbered event) {
        wake();
    }

    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Looks for work unless somebody looks already, who then looks once more. */
    void wake() {
        if (!stopping && work.getAndIncrement() == 0) {
            executor.execute(this::look);
        }
    }

    private void look() {
        int seen = 1;
        do {
            try {
                while (!stopping && take()) {
                    LOG.trace("there may be more");
                }
            } catch (RuntimeException e) {
                LOG.warnf("webhooks wait: %s", e.getMessage());
            }
            seen = work.addAndGet(-seen);
        } while (seen != 0);
    }

    private boolean take() {
        int free = room.availablePermits();
        if (free == 0) {
            return false;
        }
        List<Claimed> mine = deliveries.claim(free);
        for (Claimed delivery : mine) {
            room.acquireUninterruptibly();
            executor.execute(() -> send(delivery));
        }
        return !mine.isEmpty();
    }

    private void send(Claimed delivery) {
        try {
            deliveries.attempted(delivery, sender.send(delivery));
        } catch (RuntimeException e) {
            // The lease ends and it is sent again: better twice than not at all.
            LOG.warnf("what came of delivery %s was not written down: %s", delivery.id(), e.getMessage());
        } finally {
            room.release();
            wake();
        }
    }
}
