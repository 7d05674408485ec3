package uz.aloqa.appeals.retention.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.retention.HoldView;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/** Legal holds of reports, tips and alarms in the database, reasons encrypted. */
@ApplicationScoped
class ReportHoldTable {

    private final Sql sql;
    private final SecretColumn reasons;
    private final SecretColumn releaseReasons;

    ReportHoldTable(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.reasons = secrets.column("report_hold", "reason");
        this.releaseReasons = secrets.column("report_hold", "release_reason");
    }

    /** The department of a record that somebody may hold; the lock orders holds with the depersonalisation. */
    Optional<String> lock(AgingRegister register, UUID id, ReportScope scope) {
        return department(register, id, scope, " for no key update");
    }

    /** The same without a lock. */
    Optional<String> find(AgingRegister register, UUID id, ReportScope scope) {
        return department(register, id, scope, "");
    }

    private Optional<String> department(AgingRegister register, UUID id, ReportScope scope, String lock) {
        return sql.first(
                "select " + register.department() + " from " + register.table() + " where id = ? and "
                        + scope.predicate() + lock,
                row -> row.getString(1),
                scope.parameters(List.of(id), List.of()));
    }

    /** False when it is held already. */
    boolean set(UUID id, AgingRegister register, UUID subject, UUID officer, String name, String reason, Instant at) {
        return sql.update("""
                        insert into report_hold (id, register, subject_id, set_at, set_by, set_by_name, reason)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", id, register, subject, at, officer, name, reasons.encrypt(id, reason)) == 1;
    }

    /** False when nothing holds it. */
    boolean release(AgingRegister register, UUID subject, UUID officer, String name, String reason, Instant at) {
        return sql.first("""
                        select id from report_hold where register = ? and subject_id = ? and released_at is null
                        for update""", row -> row.getObject("id", UUID.class), register, subject)
                .map(id -> sql.update("""
                                update report_hold set released_at = ?, released_by = ?, released_by_name = ?, release_reason = ?
                                where id = ?""", at, officer, name, releaseReasons.encrypt(id, reason), id) == 1)
                .orElse(false);
    }

    List<HoldView> of(AgingRegister register, UUID subject, @Nullable UUID before, int limit) {
        return sql.list("""
                select * from report_hold where register = ? and subject_id = ? and (cast(? as uuid) is null or id < ?)
                order by id desc limit ?""", this::view, register, subject, before, before, limit);
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
