package uz.aloqa.notification.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Channels;
import uz.aloqa.notification.database.Database;

/**
 * Decides on which ways notifications go, for any number of them in one statement. Everybody has the inbox; outside of it
 * only what a person has chosen for the topic, has agreed to, and has proven an address for. Quiet hours delay what is
 * neither alarm nor alert; mails that are only good to know wait for the digest of those who chose one.
 */
@Singleton
public class DeliveryPlan {

    /**
     * Continues a {@code with} whose part {@code written} has id, created_at, recipient, user_id, topic, lane, appeal_id,
     * dispatch_id, expires_at, district. One argument: the channels at work. The {@code offset 0} keeps the planner from
     * beginning with everybody's contacts: it can't know how many notifications {@code written} has.
     */
    public static final String INSERT = """
            insert into delivery (id, created_at, notification_id, recipient, user_id, channel, contact_id, lane, state,
                next_attempt_at, digest, expires_at, delivered_at, dispatch_id, appeal_id, district)
            select uuidv7(), w.created_at, w.id, w.recipient, w.user_id, 'IN_APP', null, w.lane, 'DELIVERED',
                null, false, null, w.created_at, w.dispatch_id, w.appeal_id, w.district
            from written w
            union all
            select uuidv7(), w.created_at, w.id, w.recipient, w.user_id, way.channel, way.contact_id, w.lane, 'PENDING',
                case
                    when w.lane < 2 then w.created_at
                    when gathered then digest_at(p, w.created_at)
                    else quiet_until(p, w.created_at)
                end,
                gathered,
                coalesce(w.expires_at, w.created_at + case
                    when w.lane < 2 then interval '1 day'
                    when w.lane = 2 then interval '3 days'
                    else interval '14 days'
                end),
                null, w.dispatch_id, w.appeal_id, w.district
            from written w
            cross join lateral (
                select c.channel, c.id as contact_id from contact c
                where c.user_id = w.user_id and c.channel = any (?) and c.verified_at is not null
                    and c.disabled_at is null
                    and exists (
                        select from channel_choice wish
                        where wish.user_id = c.user_id and wish.topic = w.topic and wish.channel = c.channel
                            and wish.wanted)
                    and exists (
                        select from consent agreed
                        where agreed.user_id = c.user_id and agreed.channel = c.channel and agreed.withdrawn_at is null
                            and agreed.purpose = case w.topic when 'NEWS' then 'NEWS' else 'SERVICE' end)
                offset 0) way
            left join person p on p.user_id = w.user_id
            cross join lateral (
                select way.channel = 'EMAIL' and w.lane = 3 and coalesce(p.digest, 'NONE') <> 'NONE' as gathered) mail
            """;

    private static final String OF_NOTIFICATIONS = """
            with written as (
                select n.id, n.created_at, n.recipient,
                    case when n.recipient like 'user:%' then substr(n.recipient, 6)::uuid end as user_id, n.topic,
                    case n.priority when 'ALARM' then 0 when 'ALERT' then 1 when 'LOW' then 3 else 2 end as lane,
                    n.appeal_id, null::uuid as dispatch_id, null::timestamptz as expires_at,
                    coalesce(n.parameters ->> 'district', substring(n.parameters ->> 'number' from '^\\d\\d-(\\d{7})-'))
                        as district
                from notification n
                where n.id = any (?::uuid[]))
            """;

    private final Database database;
    private final Channels channels;

    DeliveryPlan(Database database, Channels channels) {
        this.database = database;
        this.channels = channels;
    }

    /** Plans the ways of notifications that were written in this transaction. */
    public void of(Collection<UUID> notifications) {
        database.change(OF_NOTIFICATIONS + INSERT, notifications, channelsAtWork());
    }

    /** Plans one way more: to a contact of the recipient, for what nobody chooses about. */
    public void toContact(UUID notification, UUID contact, Instant expiresAt) {
        database.change("""
                insert into delivery (id, created_at, notification_id, recipient, user_id, channel, contact_id, lane, state,
                    next_attempt_at, expires_at)
                select uuidv7(), n.created_at, n.id, n.recipient, c.user_id, c.channel, c.id, 0, 'PENDING', n.created_at, ?
                from notification n join contact c on n.recipient = 'user:' || c.user_id
                where n.id = ? and n.topic = 'ACCOUNT' and c.id = ?
                on conflict do nothing
                """, expiresAt, notification, contact);
    }

    /** The argument of {@link #INSERT}: nothing waits for a channel that can't send. */
    public List<String> channelsAtWork() {
        return channels.atWork().stream().map(ChannelKind::name).toList();
    }

    /** The inbox's own deliveries of a notification are read. */
    public void read(UUID notification, Instant at) {
        database.change("""
                update delivery set state = 'READ', read_at = ?
                where notification_id = ? and created_at = (select created_at from notification where id = ?)
                    and channel = 'IN_APP' and state = 'DELIVERED'
                """, at, notification, notification);
    }

    /** So are those of everything that a reader has just marked in these inboxes. */
    public void readAll(Collection<String> inboxes, UUID reader, Instant at) {
        database.change("""
                update delivery d set state = 'READ', read_at = ?
                from notification n
                where n.recipient = any (?)
                    and (n.read_at is not null or exists (
                        select from desk_mark mark
                        where mark.recipient = n.recipient and mark.reader = ? and n.position <= mark.read_up_to))
                    and d.notification_id = n.id and d.created_at = n.created_at
                    and d.channel = 'IN_APP' and d.state = 'DELIVERED'
                """, at, inboxes, reader);
    }
}
