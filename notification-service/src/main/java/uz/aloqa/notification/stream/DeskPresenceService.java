package uz.aloqa.notification.stream;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.rule.Recipient;

/**
 * How many live streams each desk has open, over all replicas: each tells every second, and what it told counts for a few.
 * An open stream is a screen, not yet a human being; that is what the acknowledgement of an alarm is for.
 */
@ApplicationScoped
public class DeskPresenceService {

    private static final Duration COUNTS_FOR = Duration.ofSeconds(5);

    private final Streams streams;
    private final Database database;
    private final WakeMessage.Sender self;
    private final Clock clock;

    DeskPresenceService(Streams streams, Database database, WakeMessage.Sender self, Clock clock) {
        this.streams = streams;
        this.database = database;
        this.self = self;
        this.clock = clock;
    }

    /** Streams of a desk that are open now, as far as the replicas told. */
    public int openStreams(Recipient desk) {
        return database.list(
                        "select coalesce(sum(streams), 0) from desk_presence where recipient = ? and seen_at > ?",
                        row -> row.getInt(1),
                        desk.address(),
                        clock.instant().minus(COUNTS_FOR))
                .getFirst();
    }

    @Scheduled(every = "1s", identity = "desk-presence", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void tell() {
        database.change(
                "delete from desk_presence where replica = ? or seen_at < ?",
                self.id(),
                clock.instant().minus(COUNTS_FOR.multipliedBy(2)));
        for (Map.Entry<Recipient, Integer> desk : streams.desks().entrySet()) {
            database.change(
                    "insert into desk_presence (replica, recipient, streams, seen_at) values (?, ?, ?, ?)",
                    self.id(),
                    desk.getKey().address(),
                    desk.getValue(),
                    clock.instant());
        }
    }
}
