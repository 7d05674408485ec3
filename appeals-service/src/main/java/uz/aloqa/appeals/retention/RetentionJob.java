package uz.aloqa.appeals.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for appeals that have come of age, on every replica; batch by batch, so that no transaction is long. */
@ApplicationScoped
class RetentionJob {

    private static final int BATCHES_AT_ONCE = 100;

    private final Retention retention;
    private final RetentionConfig config;

    RetentionJob(Retention retention, RetentionConfig config) {
        this.retention = retention;
        this.config = config;
    }

    @Scheduled(
            every = "{aloqa.retention.every}",
            delayed = "2m",
            identity = "retention",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        for (int i = 0; i < BATCHES_AT_ONCE; i++) {
            if (QuarkusTransaction.requiringNew().call(retention::batch) < config.batch()) {
                return;
            }
        }
    }
}
