package uz.aloqa.notification.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uz.aloqa.notification.database.Database;

/** The table {@code sandbox_client}. */
@ApplicationScoped
class SandboxClients {

    private static final String COLUMNS =
            "select id, owner_id, name, client_id, realm_id, account_id, scopes, created_at, secret_changed_at from sandbox_client";

    private final Database database;

    SandboxClients(Database database) {
        this.database = database;
    }

    /** One developer makes one client at a time. */
    void lockOwner(UUID owner) {
        var _ = database.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 32))", row -> true, "sandbox-client:" + owner);
    }

    List<SandboxClient> of(UUID owner) {
        return database.list(COLUMNS + " where owner_id = ? order by id", SandboxClients::client, owner);
    }

    Optional<SandboxClient> find(UUID owner, UUID id) {
        return database.list(COLUMNS + " where owner_id = ? and id = ?", SandboxClients::client, owner, id).stream()
                .findFirst();
    }

    void add(SandboxClient client) {
        database.change(
                """
                insert into sandbox_client
                    (id, owner_id, name, client_id, realm_id, account_id, scopes, created_at, secret_changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                client.id(),
                client.owner(),
                client.name(),
                client.clientId(),
                client.realmId(),
                client.account(),
                client.scopes().stream().map(Enum::name).toList(),
                client.createdAt(),
                client.secretChangedAt());
    }

    void secretChanged(UUID id, Instant at) {
        database.change("update sandbox_client set secret_changed_at = ? where id = ?", at, id);
    }

    void remove(UUID id) {
        database.change("delete from sandbox_client where id = ?", id);
    }

    private static SandboxClient client(ResultSet row) throws SQLException {
        return new SandboxClient(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("name"),
                row.getString("client_id"),
                row.getString("realm_id"),
                row.getObject("account_id", UUID.class),
                Stream.of((String[]) row.getArray("scopes").getArray())
                        .map(SandboxScope::valueOf)
                        .toList(),
                instant(row, "created_at"),
                instant(row, "secret_changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
