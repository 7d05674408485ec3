package uz.aloqa.notification.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.NotificationFailed;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;

/** Tells the other services what could not be handed over, in the transaction that gives it up. */
@Singleton
public class FailureEvents {

    private record Failed(long times, NotificationFailed event) {}

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    FailureEvents(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The delivery's row was changed to FAILED before, so it is locked. */
    public void append(UUID delivery) {
        database.list(
                        """
                        select notification_id, dispatch_id, appeal_id, channel, reason, attempts, failures
                        from delivery where id = ?
                        """,
                        row -> new Failed(
                                row.getLong("failures"),
                                new NotificationFailed(
                                        delivery,
                                        row.getObject("notification_id", UUID.class),
                                        row.getObject("dispatch_id", UUID.class),
                                        row.getObject("appeal_id", UUID.class),
                                        row.getString("channel"),
                                        row.getString("reason") == null ? "unknown" : row.getString("reason"),
                                        row.getInt("attempts"),
                                        clock.instant())),
                        delivery)
                .forEach(failed -> outbox.append(new OutboxEvent(
                        Topics.NOTIFICATIONS_V1,
                        delivery.toString(),
                        delivery,
                        failed.times(),
                        EventTypes.of(failed.event()),
                        EventJson.write(failed.event()))));
    }
}
