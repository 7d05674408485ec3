package uz.aloqa.notification.dispatch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.contracts.DispatchCompleted;
import uz.aloqa.contracts.DispatchCompleted.DeliveryCount;
import uz.aloqa.notification.database.Database;

/**
 * Counts by channel and state, of one moment. Who has no notification yet counts as PENDING in the inbox, and as CANCELLED
 * once the dispatch was: so the states of the inbox always add up to the audience.
 */
@Singleton
class DispatchCounting {

    private static final String COUNTS = """
            select channel, state, sum(count) as count from (
                select channel, state, count(*) as count from delivery where dispatch_id = ? group by channel, state
                union all
                select 'IN_APP', case d.state when 'CANCELLED' then 'CANCELLED' else 'PENDING' end,
                    case when d.planned_at is null
                        then (select count(*) from dispatch_member m where m.dispatch_id = d.id)
                        else (
                            select coalesce(sum(members), 0) from dispatch_chunk c
                            where c.dispatch_id = d.id and c.state <> 'DONE')
                    end
                from dispatch d where d.id = ?) counted
            where count > 0
            group by channel, state order by channel, state
            """;

    private record Dispatch(UUID announcement, boolean cancelled, long audience) {}

    private final Database database;

    DispatchCounting(Database database) {
        this.database = database;
    }

    List<DeliveryCount> counts(UUID dispatch) {
        return database.list(
                COUNTS,
                row -> new DeliveryCount(row.getString(1), row.getString(2), row.getLong(3)),
                dispatch,
                dispatch);
    }

    /** Marks one dispatch of which nothing waits any longer. */
    Optional<UUID> settled(Instant now) {
        return database.list("""
                        update dispatch set completed_at = ?
                        where id = (
                            select d.id from dispatch d
                            where d.state in ('DONE', 'CANCELLED') and d.completed_at is null
                                and not exists (
                                    select from delivery w where w.dispatch_id = d.id and w.state = 'PENDING')
                            order by d.lane, d.created_at limit 1 for update skip locked)
                        returning id
                        """, row -> row.getObject(1, UUID.class), now).stream()
                .findFirst();
    }

    DispatchCompleted completed(UUID dispatch, Instant now) {
        Dispatch of = database.list(
                        "select announcement_id, state, audience from dispatch where id = ?",
                        row -> new Dispatch(
                                row.getObject(1, UUID.class), row.getString(2).equals("CANCELLED"), row.getLong(3)),
                        dispatch)
                .getFirst();
        return new DispatchCompleted(dispatch, of.announcement(), of.cancelled(), of.audience(), counts(dispatch), now);
    }
}
