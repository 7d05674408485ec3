package uz.aloqa.notification.dispatch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Works on whatever dispatch is most urgent; every replica does, each on other chunks. */
@ApplicationScoped
class FanOutJob {

    private static final Logger LOG = Logger.getLogger(FanOutJob.class);

    private final FanOutService steps;
    private final ExecutorService executor;
    private final int hands;
    private volatile boolean stopping;

    FanOutJob(
            FanOutService steps,
            @VirtualThreads ExecutorService executor,
            @ConfigProperty(name = "aloqa.dispatch.hands") int hands) {
        this.steps = steps;
        this.executor = executor;
        this.hands = hands;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(
            every = "${aloqa.dispatch.poll}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "fan-out")
    void run() {
        try {
            work();
        } catch (RuntimeException e) {
            // Nothing is lost: a chunk is there or not, and the next run goes on.
            LOG.warnf("fan-out waits: %s", e.getMessage());
        }
    }

    private void work() {
        plan();
        List<CompletableFuture<Void>> working = IntStream.range(0, hands)
                .mapToObj(hand -> CompletableFuture.runAsync(this::write, executor))
                .toList();
        working.forEach(CompletableFuture::join);
        steps.finish();
        while (!stopping && steps.completeOne()) {
            plan();
        }
    }

    /** A more urgent dispatch that comes meanwhile is divided at once and goes first. */
    private void write() {
        while (!stopping && steps.writeOne()) {
            plan();
        }
    }

    private void plan() {
        boolean more = true;
        while (more && !stopping) {
            more = steps.planOne();
        }
    }
}
