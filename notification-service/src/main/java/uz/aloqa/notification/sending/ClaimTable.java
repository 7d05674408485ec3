package uz.aloqa.notification.sending;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.language.Language;

/** Which deliveries are due, and who has them. */
@Singleton
class ClaimTable {

    /** Nothing waits longer: older months need not be looked into. */
    private static final Duration OLDEST = Duration.ofDays(40);

    /** Lane by lane, each in the order of its index: an alarm never waits behind a thousand news. */
    private static final String CLAIM = """
            with due as (
                select d.id, d.created_at
                from unnest(array[0, 1, 2, 3]) as l(lane)
                cross join lateral (
                    select w.id, w.created_at from delivery w
                    where w.channel = ? and w.lane = l.lane and w.state = 'PENDING' and w.next_attempt_at <= ?
                        and w.expires_at > ? and w.created_at > ? and not w.digest
                        and not exists (
                            select from dispatch o where o.id = w.dispatch_id and o.state = 'CANCELLED')
                    order by w.next_attempt_at limit ?
                    for update of w skip locked) d
                limit ?)
            """;

    /** The whole digest of one person. */
    private static final String CLAIM_DIGEST = """
            with reader as (
                select w.contact_id from delivery w
                where w.channel = ? and w.lane = 3 and w.state = 'PENDING' and w.next_attempt_at <= ?
                    and w.expires_at > ? and w.created_at > ? and w.digest
                    and not exists (select from dispatch o where o.id = w.dispatch_id and o.state = 'CANCELLED')
                limit 1 for update of w skip locked),
            due as (
                select w.id, w.created_at from delivery w
                where w.contact_id = (select contact_id from reader) and w.channel = ? and w.lane = 3
                    and w.state = 'PENDING' and w.digest and w.next_attempt_at <= ? and w.expires_at > ?
                    and w.created_at > ?
                    and not exists (select from dispatch o where o.id = w.dispatch_id and o.state = 'CANCELLED')
                order by w.created_at limit ? for update of w skip locked)
            """;

    private static final String TAKE = """
            update delivery d
            set claim = ?, next_attempt_at = ?, attempts = attempts + 1, provider = ?
            from due where d.id = due.id and d.created_at = due.created_at
            returning d.id
            """;

    private static final String DETAILS = """
            select d.id, d.created_at, d.notification_id, d.user_id, d.attempts, d.expires_at, d.claim, d.contact_id,
                c.address, p.language,
                c.disabled_at is null and (
                    n.topic = 'ACCOUNT'
                    or c.verified_at is not null
                        and exists (
                            select from channel_choice wish
                            where wish.user_id = d.user_id and wish.topic = n.topic and wish.channel = d.channel
                                and wish.wanted)
                        and exists (
                            select from consent agreed
                            where agreed.user_id = d.user_id and agreed.channel = d.channel
                                and agreed.withdrawn_at is null
                                and agreed.purpose = case n.topic when 'NEWS' then 'NEWS' else 'SERVICE' end)) as wanted
            from delivery d
            join notification n on n.id = d.notification_id
            left join contact c on c.id = d.contact_id
            left join person p on p.user_id = d.user_id
            where d.id = any (?::uuid[]) and d.created_at > ?
            order by d.lane, d.created_at, d.id
            """;

    private final Database database;

    ClaimTable(Database database) {
        this.database = database;
    }

    /** A look without a lock: most looks find nothing. */
    boolean isAnythingDue(ChannelKind channel, Instant now) {
        return !database.list("""
                        select 1 from delivery
                        where channel = ? and lane between 0 and 3 and state = 'PENDING' and next_attempt_at <= ?
                            and expires_at > ? and created_at > ?
                        limit 1
                        """, row -> true, channel.name(), now, now, now.minus(OLDEST))
                .isEmpty();
    }

    List<Claimed> claim(ChannelKind channel, String provider, int atMost, UUID claim, Instant now, Instant leaseEnd) {
        Instant oldest = now.minus(OLDEST);
        List<UUID> taken = database.list(
                CLAIM + TAKE,
                row -> row.getObject(1, UUID.class),
                channel.name(),
                now,
                now,
                oldest,
                atMost,
                atMost,
                claim,
                leaseEnd,
                provider);
        return details(taken, oldest);
    }

    List<Claimed> claimDigest(
            ChannelKind channel, String provider, int atMost, UUID claim, Instant now, Instant leaseEnd) {
        Instant oldest = now.minus(OLDEST);
        List<UUID> taken = database.list(
                CLAIM_DIGEST + TAKE,
                row -> row.getObject(1, UUID.class),
                channel.name(),
                now,
                now,
                oldest,
                channel.name(),
                now,
                now,
                oldest,
                atMost,
                claim,
                leaseEnd,
                provider);
        return details(taken, oldest);
    }

    /** What waited too long, on every channel. */
    int expire(Instant now) {
        return database.change("""
                update delivery
                set state = 'EXPIRED', reason = coalesce(reason, 'expired'), claim = null, next_attempt_at = null
                where state = 'PENDING' and next_attempt_at <= ? and expires_at <= ? and created_at > ?
                """, now, now, now.minus(OLDEST));
    }

    private List<Claimed> details(List<UUID> taken, Instant oldest) {
        return taken.isEmpty() ? List.of() : database.list(DETAILS, ClaimTable::claimed, taken, oldest);
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("notification_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getInt("attempts"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("claim", UUID.class),
                row.getObject("contact_id", UUID.class),
                row.getBytes("address"),
                Language.ofTag(row.getString("language")).orElse(Language.UZ_LATN),
                row.getBoolean("wanted"));
    }
}
