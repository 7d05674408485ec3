package uz.aloqa.appeals.filing.collective;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/** Invitations and signatures in the database: a code as its hash, a name in cipher. */
@ApplicationScoped
class Signatories {

    private final Sql sql;
    private final SecretColumn names;

    Signatories(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.names = secrets.column("appeal_signatory", "full_name");
    }

    /** The last invitation counts; those before are void. */
    void invite(UUID appealId, String code, Instant at) {
        sql.update("""
                insert into appeal_invitation (appeal_id, code_hash, made_at) values (?, ?, ?)
                on conflict (appeal_id) do update set code_hash = excluded.code_hash, made_at = excluded.made_at""", appealId, hash(code), utc(at));
    }

    Optional<UUID> invitedTo(String code) {
        return sql.first(
                "select appeal_id from appeal_invitation where code_hash = ?",
                row -> row.getObject(1, UUID.class),
                hash(code));
    }

    int count(UUID appealId) {
        return Math.toIntExact(sql.count("select count(*) from appeal_signatory where appeal_id = ?", appealId));
    }

    boolean hasSigned(UUID appealId, UUID account) {
        return sql.count("select count(*) from appeal_signatory where appeal_id = ? and account = ?", appealId, account)
                > 0;
    }

    void add(UUID id, UUID appealId, int seq, UUID account, @Nullable String fullName, Instant at) {
        sql.update("""
                insert into appeal_signatory (id, appeal_id, seq, account, full_name, joined_at)
                values (?, ?, ?, ?, ?, ?)""", id, appealId, seq, account, fullName == null ? null : names.encrypt(id, fullName), utc(at));
    }

    List<Signatory> of(UUID appealId) {
        return sql.list(
                "select id, seq, account, full_name, joined_at from appeal_signatory where appeal_id = ? order by seq",
                row -> new Signatory(
                        row.getInt("seq"),
                        row.getObject("account", UUID.class),
                        name(row.getObject("id", UUID.class), row.getBytes("full_name")),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant()),
                appealId);
    }

    List<SignedAppeal> signedBy(UUID account) {
        return sql.list(
                """
                select a.number, a.status, a.registered_on, a.due_on, s.joined_at
                from appeal_signatory s join appeal a on a.id = s.appeal_id
                where s.account = ? order by s.joined_at desc limit 200""",
                row -> new SignedAppeal(
                        row.getString("number"),
                        AppealStatus.valueOf(row.getString("status")),
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant()),
                account);
    }

    private @Nullable String name(UUID id, byte @Nullable [] stored) {
        return stored == null ? null : names.decrypt(id, stored);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Eighty bits of chance need no slow hash. */
    private static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
