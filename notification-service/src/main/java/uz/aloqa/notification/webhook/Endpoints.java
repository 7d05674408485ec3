package uz.aloqa.notification.webhook;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;

/** The stored endpoints. An account reaches only its own. */
@Singleton
class Endpoints {

    private static final String COLUMNS = """
            id, account_id, url, description, events, districts, signature, concurrency, state, disabled_reason,
            public_key, previous_valid_until, failing_since, version, created_at
            """;

    private final Database database;

    Endpoints(Database database) {
        this.database = database;
    }

    List<Endpoint> of(UUID account) {
        return database.list(
                "select " + COLUMNS + " from webhook_endpoint where account_id = ? order by created_at, id",
                Endpoints::endpoint,
                account);
    }

    Optional<Endpoint> find(UUID account, UUID id) {
        return database
                .list(
                        "select " + COLUMNS + " from webhook_endpoint where account_id = ? and id = ?",
                        Endpoints::endpoint,
                        account,
                        id)
                .stream()
                .findFirst();
    }

    Optional<Endpoint> lock(UUID account, UUID id) {
        return database
                .list(
                        "select " + COLUMNS + " from webhook_endpoint where account_id = ? and id = ? for update",
                        Endpoints::endpoint,
                        account,
                        id)
                .stream()
                .findFirst();
    }

    /** False when the account has this URL already. */
    boolean add(Endpoint endpoint, byte[] secret) {
        return database.change(
                        """
                        insert into webhook_endpoint
                            (id, account_id, url, description, events, districts, signature, concurrency, state,
                             public_key, secret, version, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint webhook_endpoint_once do nothing
                        """,
                        endpoint.id(),
                        endpoint.account(),
                        endpoint.url(),
                        endpoint.description(),
                        endpoint.events(),
                        endpoint.districts(),
                        endpoint.signature().name(),
                        endpoint.concurrency(),
                        endpoint.state().name(),
                        endpoint.publicKey(),
                        secret,
                        endpoint.version(),
                        endpoint.createdAt())
                == 1;
    }

    /** False when another endpoint of the account has this URL. */
    boolean change(UUID id, EndpointDraft wanted, List<String> events) {
        return database.change(
                        """
                        update webhook_endpoint
                        set url = ?, description = ?, events = ?, districts = ?, concurrency = ?, version = version + 1
                        where id = ? and not exists (
                            select from webhook_endpoint other
                            where other.account_id = webhook_endpoint.account_id and other.url = ? and other.id <> ?)
                        """,
                        wanted.url(),
                        wanted.description(),
                        events,
                        wanted.districtsOrAll(),
                        wanted.concurrencyOrOne(),
                        id,
                        wanted.url(),
                        id)
                == 1;
    }

    void turn(UUID id, EndpointState state, @Nullable DisabledReason reason) {
        database.change("""
                update webhook_endpoint
                set state = ?, disabled_reason = ?, version = version + 1,
                    failing_since = case when ? = 'ENABLED' then null else failing_since end
                where id = ?
                """, state.name(), reason == null ? null : reason.name(), state.name(), id);
    }

    /** The present secret becomes the one before. */
    void rotate(UUID id, byte[] secret, @Nullable String publicKey, Instant previousValidUntil) {
        database.change("""
                update webhook_endpoint
                set previous_secret = secret, secret = ?, public_key = ?, previous_valid_until = ?, version = version + 1
                where id = ?
                """, secret, publicKey, previousValidUntil, id);
    }

    void remove(UUID id) {
        database.change("delete from webhook_endpoint where id = ?", id);
    }

    private static Endpoint endpoint(ResultSet row) throws SQLException {
        String reason = row.getString("disabled_reason");
        return new Endpoint(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("url"),
                row.getString("description"),
                List.of((String[]) row.getArray("events").getArray()),
                List.of((String[]) row.getArray("districts").getArray()),
                SignatureKind.valueOf(row.getString("signature")),
                row.getInt("concurrency"),
                EndpointState.valueOf(row.getString("state")),
                reason == null ? null : DisabledReason.valueOf(reason),
                row.getString("public_key"),
                instant(row, "previous_valid_until"),
                instant(row, "failing_since"),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
