package uz.aloqa.notification.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;

/**
 * What providers told. A report can outrun our own note of the provider's key; both sides take the same lock, so one of them
 * sees the other.
 */
@Singleton
public class DeliveryReportTable {

    private static final String MOVE = """
            update delivery
            set state = ?::text, reason = coalesce(?, reason), claim = null, next_attempt_at = null,
                delivered_at = case when ?::text in ('DELIVERED', 'READ') then coalesce(delivered_at, ?) else delivered_at end,
                read_at = case when ?::text = 'READ' then ? else read_at end,
                failures = failures + case when ?::text = 'FAILED' then 1 else 0 end
            where provider = ? and provider_id = ? and state = any (?)
            returning id
            """;

    private record Early(DeliveryState state, @Nullable String reason) {}

    private final Database database;
    private final FailureEvents failures;

    DeliveryReportTable(Database database, FailureEvents failures) {
        this.database = database;
        this.failures = failures;
    }

    /** Moves the delivery forward, or keeps the report for one whose key is not noted yet. */
    void take(String provider, String providerId, DeliveryState state, @Nullable String reason, Instant at) {
        lock(provider, providerId);
        if (move(provider, providerId, state, reason, at) == 0 && isUnknown(provider, providerId)) {
            database.change("""
                    insert into delivery_report as known (provider, provider_id, state, reason, reported_at)
                    values (?, ?, ?, ?, ?)
                    on conflict (provider, provider_id) do update
                    set state = excluded.state, reason = excluded.reason, reported_at = excluded.reported_at
                    where known.state = any (?)
                    """, provider, providerId, state.name(), reason, at, names(state.predecessors()));
        }
    }

    /** Before a provider's key is noted, in the same transaction. */
    public void lock(String provider, String providerId) {
        database.list(
                "select pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))", row -> true, provider, providerId);
    }

    /** After it was noted: what the provider told before comes to its delivery. */
    public void apply(String provider, String providerId, Instant at) {
        database.list(
                        "delete from delivery_report where provider = ? and provider_id = ? returning state, reason",
                        row -> new Early(DeliveryState.valueOf(row.getString(1)), row.getString(2)),
                        provider,
                        providerId)
                .forEach(early -> move(provider, providerId, early.state(), early.reason(), at));
    }

    /** Reports that nothing of ours ever matched. */
    void forget(Instant before) {
        database.change("delete from delivery_report where reported_at < ?", before);
    }

    private int move(String provider, String providerId, DeliveryState state, @Nullable String reason, Instant at) {
        String name = state.name();
        List<UUID> moved = database.list(
                MOVE,
                row -> row.getObject(1, UUID.class),
                name,
                reason,
                name,
                at,
                name,
                at,
                name,
                provider,
                providerId,
                names(state.predecessors()));
        if (state == DeliveryState.FAILED) {
            moved.forEach(failures::append);
        }
        return moved.size();
    }

    private boolean isUnknown(String provider, String providerId) {
        return database.list(
                        "select 1 from delivery where provider = ? and provider_id = ? limit 1",
                        row -> true,
                        provider,
                        providerId)
                .isEmpty();
    }

    private static Collection<String> names(List<DeliveryState> states) {
        return states.stream().map(DeliveryState::name).toList();
    }
}
