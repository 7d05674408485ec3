package uz.aloqa.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import uz.aloqa.notification.database.Database;

/** How much waits on each channel, and for how long the longest. */
@Singleton
class DeliveryGauges {

    private record Waiting(String channel, long count, double oldestSeconds) {}

    private final Database database;
    private final Clock clock;
    private final MultiGauge pending;
    private final MultiGauge oldest;

    DeliveryGauges(Database database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.pending = MultiGauge.builder("aloqa.deliveries.pending")
                .description("deliveries that are not sent yet")
                .register(meters);
        this.oldest = MultiGauge.builder("aloqa.deliveries.oldest.due")
                .description("how long the longest waits that could have gone")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "delivery-gauges")
    void measure() {
        List<Waiting> waiting = database.list(
                """
                select kind, count(d.channel), coalesce(extract(epoch from ? - min(d.next_attempt_at)), 0)
                from unnest(array['EMAIL', 'SMS', 'TELEGRAM', 'WEB_PUSH', 'MOBILE_PUSH']) as kind
                left join delivery d on d.channel = kind and d.state = 'PENDING'
                group by kind
                """,
                row -> new Waiting(row.getString(1), row.getLong(2), Math.max(0, row.getDouble(3))),
                clock.instant());
        pending.register(
                waiting.stream()
                        .map(one -> MultiGauge.Row.of(Tags.of("channel", one.channel()), one.count()))
                        .toList(),
                true);
        oldest.register(
                waiting.stream()
                        .map(one -> MultiGauge.Row.of(Tags.of("channel", one.channel()), one.oldestSeconds()))
                        .toList(),
                true);
    }
}
