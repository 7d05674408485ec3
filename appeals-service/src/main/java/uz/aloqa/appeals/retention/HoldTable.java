package uz.aloqa.appeals.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/** Legal holds in the database, reasons encrypted. */
@ApplicationScoped
class HoldTable {

    private final Sql sql;
    private final SecretColumn reasons;
    private final SecretColumn releaseReasons;

    HoldTable(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.reasons = secrets.column("legal_hold", "reason");
        this.releaseReasons = secrets.column("legal_hold", "release_reason");
    }

    /** False when it is held already. */
    boolean set(UUID id, UUID appealId, UUID officer, String name, String reason, Instant at) {
        return sql.update("""
                        insert into legal_hold (id, appeal_id, set_at, set_by, set_by_name, reason) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing""", id, appealId, at, officer, name, reasons.encrypt(id, reason)) == 1;
    }

    /** False when nothing holds it. */
    boolean release(UUID appealId, UUID officer, String name, String reason, Instant at) {
        return sql.first(
                        "select id from legal_hold where appeal_id = ? and released_at is null for update",
                        row -> row.getObject("id", UUID.class),
                        appealId)
                .map(id -> sql.update("""
                                update legal_hold set released_at = ?, released_by = ?, released_by_name = ?, release_reason = ?
                                where id = ?""", at, officer, name, releaseReasons.encrypt(id, reason), id) == 1)
                .orElse(false);
    }

    List<HoldView> of(UUID appealId, @Nullable UUID before, int limit) {
        return sql.list(
                "select * from legal_hold where appeal_id = ? and (cast(? as uuid) is null or id < ?) order by id desc limit ?",
                this::view,
                appealId,
                before,
                before,
                limit);
    }

    private HoldView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
        byte[] releaseReason = row.getBytes("release_reason");
        return new HoldView(
                id,
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getObject("set_by", UUID.class),
                row.getString("set_by_name"),
                reasons.decrypt(id, row.getBytes("reason")),
                released == null ? null : released.toInstant(),
                row.getObject("released_by", UUID.class),
                row.getString("released_by_name"),
                releaseReason == null ? null : releaseReasons.decrypt(id, releaseReason));
    }
}
