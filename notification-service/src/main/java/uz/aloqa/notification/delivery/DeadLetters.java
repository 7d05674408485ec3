package uz.aloqa.notification.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;

/** Deliveries that failed, and how they come back. */
@Singleton
class DeadLetters {

    /** In one go: a transaction of seconds, not minutes. */
    private static final int MOST = 10_000;

    private static final String REVIVE = """
            update delivery d
            set state = 'PENDING', reason = null, attempts = 0, claim = null, provider_id = null, sent_at = null,
                next_attempt_at = ?, expires_at = greatest(d.expires_at, ? + interval '1 day')
            from (
                select id, created_at from delivery f
                where f.state = 'FAILED' and f.channel <> 'IN_APP'
                    and not exists (select from dispatch o where o.id = f.dispatch_id and o.state = 'CANCELLED')
            """;

    private static final String END = """
                order by created_at desc, id desc limit ? for update skip locked) dead
            where d.id = dead.id and d.created_at = dead.created_at
            returning d.id
            """;

    private final Database database;

    DeadLetters(Database database) {
        this.database = database;
    }

    int revive(UUID id, Instant now) {
        return database.list(REVIVE + " and f.id = ? " + END, row -> id, now, now, id, 1)
                .size();
    }

    List<UUID> revive(ReplayOrder order, Instant now) {
        List<@Nullable Object> arguments =
                new ArrayList<>(List.of(now, now, order.channel().name(), order.since()));
        String reason = "";
        if (order.reason() != null) {
            reason = " and f.reason = ? ";
            arguments.add(order.reason());
        }
        arguments.add(MOST);
        return database.list(
                REVIVE + " and f.channel = ? and f.created_at >= ? " + reason + END,
                row -> row.getObject(1, UUID.class),
                arguments.toArray());
    }
}
