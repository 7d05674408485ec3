package uz.aloqa.platform.secret;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * After a change of keys brings all sealed columns under the current one. A killed run has nothing to remember: the next one,
 * here or elsewhere, finds what is still under older keys, and a row that is done is not found again.
 */
@Singleton
class SecretRenewalJob {

    private static final Logger LOG = Logger.getLogger(SecretRenewalJob.class);

    private final Instance<SealedColumns> sealed;
    private final Instance<Secrets> secrets;
    private final SecretRenewal renewal;
    private final MeterRegistry meters;

    SecretRenewalJob(
            @Any Instance<SealedColumns> sealed,
            Instance<Secrets> secrets,
            SecretRenewal renewal,
            MeterRegistry meters) {
        this.sealed = sealed;
        this.secrets = secrets;
        this.renewal = renewal;
        this.meters = meters;
    }

    @Scheduled(
            every = "{aloqa.secret.renewal}",
            delayed = "45s",
            identity = "secret-renewal",
            concurrentExecution = ConcurrentExecution.SKIP)
    void renew() {
        sealed.forEach(columns -> columns.all().forEach(this::renew));
    }

    private void renew(SealedColumn where) {
        SecretRenewal.Result result = renewal.renew(secrets.get().column(where.table(), where.boundAs()), where);
        if (result.renewed() > 0) {
            LOG.infof("renewed %s: %d rows", where, result.renewed());
        }
        meters.counter("aloqa.secret.renewed", "column", where.toString()).increment(result.renewed());
        meters.counter("aloqa.secret.unreadable", "column", where.toString()).increment(result.unreadable());
    }
}
