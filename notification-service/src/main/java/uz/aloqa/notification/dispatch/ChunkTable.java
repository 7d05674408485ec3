package uz.aloqa.notification.dispatch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.delivery.DeliveryPlan;

/** The members of dispatches in chunks, and what becomes of a chunk. */
@Singleton
class ChunkTable {

    /** Positions first, in the order of inboxes: everybody locks these in the same order, so nobody waits in a circle. */
    private static final String WRITE = """
            with member as materialized (
                select 'user:' || user_id as recipient from dispatch_member
                where dispatch_id = ? and user_id between ? and ?
                order by user_id),
            head as (
                insert into inbox_head as h (recipient, last_position) select recipient, 1 from member
                on conflict (recipient) do update set last_position = h.last_position + 1
                returning recipient, last_position),
            added as (
                insert into notification
                    (id, recipient, position, topic, priority, template, parameters, event_id, created_at)
                select uuidv7(), head.recipient, head.last_position, d.topic, d.priority, d.template, d.parameters, d.id, ?
                from head cross join dispatch d where d.id = ?
                on conflict on constraint notification_once do nothing
                returning id, recipient, topic, created_at),
            written as (
                select added.*, substr(added.recipient, 6)::uuid as user_id, d.lane, null::uuid as appeal_id,
                    d.id as dispatch_id, d.expires_at, null::text as district
                from added cross join dispatch d where d.id = ?),
            planned as (
            """ + DeliveryPlan.INSERT + """
                returning recipient, channel)
            select recipient from planned where channel = 'IN_APP'
            """;

    /**
     * Members that become notifications in one transaction.
     *
     * @param dispatch of it
     * @param no from 0
     * @param first the first member
     * @param last the last one
     */
    record Chunk(UUID dispatch, int no, UUID first, UUID last) {}

    private final Database database;

    ChunkTable(Database database) {
        this.database = database;
    }

    /** Divides the next dispatch that runs; its row is locked. */
    Optional<UUID> plan(int size, Instant now) {
        Optional<UUID> next =
                database.list("""
                        select id from dispatch where state = 'RUNNING' and planned_at is null and completed_at is null
                        order by lane, created_at limit 1 for update skip locked
                        """, row -> row.getObject(1, UUID.class)).stream().findFirst();
        next.ifPresent(id -> {
            database.change("""
                    insert into dispatch_chunk (dispatch_id, no, first_user, last_user, members)
                    select ?, no, (array_agg(user_id order by user_id))[1],
                        (array_agg(user_id order by user_id desc))[1], count(*)
                    from (
                        select user_id, (row_number() over (order by user_id) - 1) / ? as no
                        from dispatch_member where dispatch_id = ?) numbered
                    group by no
                    """, id, size, id);
            database.change("""
                    update dispatch set planned_at = ?,
                        audience = (select coalesce(sum(members), 0) from dispatch_chunk where dispatch_id = ?)
                    where id = ?
                    """, now, id, id);
        });
        return next;
    }

    /** The next chunk that nobody writes, of the most urgent dispatch; locked until the transaction ends. */
    Optional<Chunk> next() {
        return database
                .list(
                        """
                        select c.dispatch_id, c.no, c.first_user, c.last_user
                        from dispatch d join dispatch_chunk c on c.dispatch_id = d.id
                        where d.state = 'RUNNING' and d.completed_at is null and c.state = 'WAITING'
                        order by d.lane, d.created_at, c.no limit 1
                        for update of c skip locked
                        """,
                        row -> new Chunk(
                                row.getObject(1, UUID.class),
                                row.getInt(2),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class)))
                .stream()
                .findFirst();
    }

    /** Writes notifications and deliveries of a chunk, and marks it; the inboxes that have something new. */
    List<String> write(Chunk chunk, List<String> channelsAtWork, Instant now) {
        List<String> inboxes = database.list(
                WRITE,
                row -> row.getString(1),
                chunk.dispatch(),
                chunk.first(),
                chunk.last(),
                now,
                chunk.dispatch(),
                chunk.dispatch(),
                channelsAtWork);
        database.change(
                "update dispatch_chunk set state = 'DONE', done_at = ? where dispatch_id = ? and no = ?",
                now,
                chunk.dispatch(),
                chunk.no());
        return inboxes;
    }

    /** Dispatches whose last chunk is written. */
    List<UUID> finish(Instant now) {
        return database.list("""
                update dispatch d set state = 'DONE', finished_at = ?
                where d.state = 'RUNNING' and d.completed_at is null and d.planned_at is not null
                    and not exists (select from dispatch_chunk c where c.dispatch_id = d.id and c.state = 'WAITING')
                returning d.id
                """, row -> row.getObject(1, UUID.class), now);
    }
}
