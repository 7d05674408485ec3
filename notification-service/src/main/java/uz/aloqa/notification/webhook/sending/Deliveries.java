package uz.aloqa.notification.webhook.sending;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.webhook.EndpointSecrets;
import uz.aloqa.notification.webhook.Matching;
import uz.aloqa.notification.webhook.SignatureKind;
import uz.aloqa.notification.webhook.SigningKey;

/** The stored deliveries as their senders need them. */
@Singleton
class Deliveries {

    private static final String DUE =
            "d.state = 'PENDING' and d.next_attempt_at <= ?" + " and (d.leased_until is null or d.leased_until <= ?)";

    private final Database database;
    private final EndpointSecrets secrets;

    Deliveries(Database database, EndpointSecrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** Rows for every endpoint that wants and may see the events of these positions. */
    int spread(long after, long upTo, Instant now) {
        return database.change(
                """
                insert into webhook_delivery
                    (id, endpoint_id, event_id, position, type, state, next_attempt_at, created_at)
                select uuidv7(), e.id, log.event_id, log.position, log.type, 'PENDING', ?, ?
                """
                        + Matching.FROM_LOG
                        + " and e.state = 'ENABLED' on conflict on constraint webhook_delivery_once do nothing",
                now,
                now,
                after,
                upTo);
    }

    /** Locks endpoints that have something due and that no other replica is just choosing from. */
    List<UUID> lockEndpoints(Instant now, int most) {
        return database.list(
                "select e.id from webhook_endpoint e where e.state = 'ENABLED' and exists ("
                        + "select from webhook_delivery d where d.endpoint_id = e.id and " + DUE
                        + ") order by random() limit ? for update skip locked",
                row -> row.getObject(1, UUID.class),
                now,
                now,
                most);
    }

    /** Takes due deliveries of endpoints whose lock the caller holds, never more at once than each endpoint allows. */
    List<Claimed> claim(List<UUID> endpoints, UUID lease, Instant now, Instant until, int most) {
        return database.list(
                """
                with due as (
                    select next.id
                    from webhook_endpoint e
                    cross join lateral (
                        select d.id from webhook_delivery d where d.endpoint_id = e.id and
                """ + DUE + """
                         order by d.next_attempt_at, d.position
                        limit greatest(0, e.concurrency - (
                            select count(*) from webhook_delivery busy
                            where busy.endpoint_id = e.id and busy.state = 'PENDING' and busy.leased_until > ?))
                        for update skip locked) next
                    where e.id = any (?::text[]::uuid[])
                    limit ?)
                update webhook_delivery d
                set lease = ?, leased_until = ?, attempts = attempts + 1
                from due, webhook_endpoint e
                where d.id = due.id and e.id = d.endpoint_id
                returning d.id, d.lease, d.endpoint_id, d.event_id, d.attempts, d.step, e.url,
                    coalesce(d.body, (select log.body from event_log log where log.event_id = d.event_id)) as body,
                    e.signature, e.secret, e.previous_secret,
                    e.previous_secret is not null and e.previous_valid_until > ? as overlap
                """,
                this::claimed,
                now,
                now,
                now,
                endpoints.stream().map(UUID::toString).toList(),
                most,
                lease,
                until,
                now);
    }

    private Claimed claimed(ResultSet row) throws SQLException {
        UUID endpoint = row.getObject("endpoint_id", UUID.class);
        SignatureKind kind = SignatureKind.valueOf(row.getString("signature"));
        List<SigningKey> keys = new ArrayList<>();
        keys.add(new SigningKey(kind, secrets.decrypt(endpoint, row.getBytes("secret"))));
        if (row.getBoolean("overlap")) {
            keys.add(new SigningKey(kind, secrets.decrypt(endpoint, row.getBytes("previous_secret"))));
        }
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                endpoint,
                row.getObject("event_id", UUID.class),
                row.getInt("attempts"),
                row.getInt("step"),
                URI.create(row.getString("url")),
                row.getString("body"),
                keys);
    }

    /** Everybody who writes about an endpoint locks it first. */
    void lock(UUID endpoint) {
        database.list("select from webhook_endpoint where id = ? for update", row -> true, endpoint);
    }

    /** Ends a delivery; false when it belongs to another sender by now. */
    boolean finish(Claimed delivery, String state, Instant now) {
        return database.change("""
                        update webhook_delivery
                        set state = ?, finished_at = ?, lease = null, leased_until = null
                        where id = ? and lease = ? and state = 'PENDING'
                        """, state, now, delivery.id(), delivery.lease()) == 1;
    }

    /** Puts a delivery back; false when it belongs to another sender by now. */
    boolean postpone(Claimed delivery, Instant next) {
        return database.change("""
                        update webhook_delivery
                        set next_attempt_at = ?, step = ?, lease = null, leased_until = null
                        where id = ? and lease = ? and state = 'PENDING'
                        """, next, delivery.step() + 1, delivery.id(), delivery.lease()) == 1;
    }

    void log(Claimed delivery, Attempt attempt) {
        database.change(
                """
                insert into webhook_attempt (delivery_id, number, at, status, millis, reason, answer)
                select ?, ?, ?, ?, ?, ?, ? where exists (select from webhook_delivery where id = ?)
                on conflict do nothing
                """,
                delivery.id(),
                delivery.number(),
                attempt.at(),
                attempt.status(),
                attempt.millis(),
                attempt.reason(),
                attempt.answer(),
                delivery.id());
    }

    void succeeded(UUID endpoint) {
        database.change(
                "update webhook_endpoint set failing_since = null where id = ? and failing_since is not null",
                endpoint);
    }

    void failed(UUID endpoint, Instant at) {
        database.change(
                "update webhook_endpoint set failing_since = ? where id = ? and failing_since is null", at, endpoint);
    }

    /** Disables an endpoint and gives up what waits for it; false when it was disabled already. */
    boolean disable(UUID endpoint, String reason, Instant failingSince, Instant now) {
        boolean disabled = database.change("""
                        update webhook_endpoint set state = 'DISABLED', disabled_reason = ?, version = version + 1
                        where id = ? and state = 'ENABLED' and (?::text = 'GONE' or failing_since <= ?)
                        """, reason, endpoint, reason, failingSince) == 1;
        if (disabled) {
            database.change(
                    "update webhook_delivery set state = 'CANCELLED', finished_at = ?, lease = null, leased_until = null"
                            + " where endpoint_id = ? and state = 'PENDING'",
                    now,
                    endpoint);
        }
        return disabled;
    }

    int forget(Instant before, int most) {
        return database.change("""
                delete from webhook_delivery where id in (
                    select id from webhook_delivery where created_at < ? and state <> 'PENDING' limit ?)
                """, before, most);
    }
}
