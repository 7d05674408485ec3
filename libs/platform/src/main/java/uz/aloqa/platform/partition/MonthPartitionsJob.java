package uz.aloqa.platform.partition;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.aloqa.platform.sql.Sql;

/**
 * Makes the partitions of this month and the two that follow for the tables named in {@code aloqa.partitions.monthly}. Twice a
 * day and at every start, so that a service which runs for months never comes to a month without one.
 */
@ApplicationScoped
class MonthPartitionsJob {

    private static final int MONTHS_AHEAD = 3;

    private final Optional<List<String>> tables;
    private final Sql sql;
    private final Clock clock;

    MonthPartitionsJob(
            @ConfigProperty(name = "aloqa.partitions.monthly") Optional<List<String>> tables, Sql sql, Clock clock) {
        this.tables = tables;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "12h", identity = "month-partitions")
    void make() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (String table : tables.orElse(List.of())) {
            sql.list("select make_month_partitions(?, ?, ?)", row -> "", table, today, MONTHS_AHEAD);
        }
    }
}
