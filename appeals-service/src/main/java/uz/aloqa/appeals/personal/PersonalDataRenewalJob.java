package uz.aloqa.appeals.personal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.platform.sql.Sql;

/**
 * Before the service serves anybody, encrypts what an older version left in clear; after a change of keys, brings all rows
 * and their blind indexes under the current ones. Replicas share the work row by row, and may be killed at any time.
 */
@ApplicationScoped
class PersonalDataRenewalJob {

    private static final Logger LOG = Logger.getLogger(PersonalDataRenewalJob.class);
    private static final int BATCH = 500;
    private static final int PAUSE_MILLIS = 200;

    private final PersonalData data;
    private final Sql sql;
    private final MeterRegistry meters;

    PersonalDataRenewalJob(PersonalData data, Sql sql, MeterRegistry meters) {
        this.data = data;
        this.sql = sql;
        this.meters = meters;
    }

    /** Waits for rows that another replica is at, too. */
    void start(@Observes StartupEvent event) throws InterruptedException {
        long sealed = 0;
        while (sql.count(
                        "select count(*) from (select 1 from applicant_details where index_key is null limit 1) as any_row")
                > 0) {
            int rows = QuarkusTransaction.requiringNew().call(() -> data.sealBatch(BATCH));
            sealed += rows;
            if (rows == 0) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        if (sealed > 0) {
            LOG.infof("encrypted applicant_details: %d rows", sealed);
        }
    }

    @Scheduled(
            every = "{aloqa.secret.renewal}",
            delayed = "30s",
            identity = "applicant-renewal",
            concurrentExecution = ConcurrentExecution.SKIP)
    void renew() {
        int renewed = 0;
        UUID after = new UUID(0, 0);
        boolean more = true;
        while (more) {
            UUID last = after;
            List<UUID> rows = QuarkusTransaction.requiringNew().call(() -> data.renewBatch(last, BATCH));
            renewed += rows.size();
            more = !rows.isEmpty();
            after = more ? rows.getLast() : after;
        }
        if (renewed > 0) {
            LOG.infof("renewed applicant_details: %d rows", renewed);
        }
        meters.counter("aloqa.secret.renewed", "column", "applicant_details").increment(renewed);
    }
}
