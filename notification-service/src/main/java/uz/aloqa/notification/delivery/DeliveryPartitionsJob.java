package uz.aloqa.notification.delivery;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.aloqa.notification.database.Database;

/** Makes the months ahead and drops those that nobody has to account for any longer. */
@ApplicationScoped
class DeliveryPartitionsJob {

    private static final Logger LOG = Logger.getLogger(DeliveryPartitionsJob.class);
    private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("'delivery_'yyyy'_'MM");
    private static final Duration REPORTS_KEPT = Duration.ofDays(7);
    private static final int AHEAD = 3;

    private final Database database;
    private final DeliveryReportTable reports;
    private final Clock clock;
    private final int keptMonths;

    DeliveryPartitionsJob(
            Database database,
            DeliveryReportTable reports,
            Clock clock,
            @ConfigProperty(name = "aloqa.delivery.kept-months") int keptMonths) {
        this.database = database;
        this.reports = reports;
        this.clock = clock;
        this.keptMonths = keptMonths;
    }

    void start(@Observes StartupEvent event) {
        makeAhead();
    }

    @Scheduled(every = "6h", delayed = "6h", identity = "delivery-partitions")
    @Transactional
    void run() {
        makeAhead();
        dropOld();
        reports.forget(clock.instant().minus(REPORTS_KEPT));
    }

    private void makeAhead() {
        database.list(
                "select make_delivery_partitions(?::date, ?)",
                row -> true,
                clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                AHEAD);
    }

    private void dropOld() {
        String oldest = SUFFIX.format(YearMonth.now(clock).minusMonths(keptMonths));
        database.list("""
                        select inhrelid::regclass::text from pg_inherits
                        where inhparent = 'delivery'::regclass and inhrelid::regclass::text ~ '^delivery_[0-9]{4}_[0-9]{2}$'
                            and inhrelid::regclass::text < ?
                        """, row -> row.getString(1), oldest).forEach(month -> {
            database.change("drop table " + month);
            database.change("drop table if exists " + month.replace("delivery_", "delivery_attempt_"));
            LOG.infof("dropped %s", month);
        });
    }
}
