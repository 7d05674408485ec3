package uz.aloqa.appeals.statistics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts again what has changed, also when nobody asks: whoever asks finds little left to count. */
@ApplicationScoped
class StatisticsJob {

    private final StatisticsTable table;

    StatisticsJob(StatisticsTable table) {
        this.table = table;
    }

    @Scheduled(every = "15s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        while (table.refresh() > 0) {
            // a batch in each transaction, so that nobody waits long for the one who counts
        }
    }
}
