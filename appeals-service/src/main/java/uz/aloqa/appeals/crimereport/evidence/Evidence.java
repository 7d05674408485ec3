package uz.aloqa.appeals.crimereport.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.crimereport.evidence.EvidenceView.EvidenceKind;
import uz.aloqa.appeals.crimereport.evidence.EvidenceView.EvidenceSource;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;

/**
 * Evidence in the database: with the hash of what came, when and from whom, none of which the database lets anybody change or
 * delete. A file is a row that names its attachment and the hash under which that was stored.
 */
@ApplicationScoped
public class Evidence {

    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    private final Sql sql;
    private final SecretColumn words;
    private final Ids ids;

    Evidence(Sql sql, Secrets secrets, Ids ids) {
        this.sql = sql;
        this.words = secrets.column("crime_report_evidence", "words");
        this.ids = ids;
    }

    /** A statement; its hash is that of the words in UTF-8. */
    void addStatement(UUID report, int seq, NewStatement statement, EvidenceSource source, Actor bringer, Instant now) {
        byte[] bytes = statement.text().getBytes(StandardCharsets.UTF_8);
        UUID id = ids.next();
        sql.update(
                """
                insert into crime_report_evidence
                  (id, report_id, seq, kind, sha256, size, media_type, words, source, brought_by, brought_name, happened_at,
                   received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                report,
                seq,
                EvidenceKind.STATEMENT,
                sha256(bytes),
                (long) bytes.length,
                PLAIN_TEXT,
                words.encrypt(id, statement.text()),
                source,
                bringer.id(),
                bringer.name(),
                statement.happenedAt(),
                now);
    }

    /** A file; its hash is that of the bytes as they came, which are those that are kept. */
    void addFile(
            UUID report,
            int seq,
            Attachment file,
            @Nullable Instant happenedAt,
            EvidenceSource source,
            Actor bringer,
            Instant now) {
        sql.update(
                """
                insert into crime_report_evidence
                  (id, report_id, seq, kind, sha256, size, media_type, attachment_id, source, brought_by, brought_name,
                   happened_at, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ids.next(),
                report,
                seq,
                EvidenceKind.FILE,
                HexFormat.of().parseHex(Objects.requireNonNull(file.sha256())),
                Objects.requireNonNull(file.storedSize()),
                Objects.requireNonNull(file.mediaType()),
                file.id(),
                source,
                bringer.id(),
                bringer.name(),
                happenedAt,
                now);
    }

    /**
     * Evidence of a report, oldest first.
     *
     * @param broughtBy only what this account brought; all of it when absent
     */
    public List<EvidenceView> of(UUID report, @Nullable UUID broughtBy, int after, int limit) {
        return sql.list("""
                select * from crime_report_evidence
                where report_id = ? and seq > ? and (cast(? as uuid) is null or brought_by = ?) order by seq limit ?""", this::view, report, after, broughtBy, broughtBy, limit);
    }

    private EvidenceView view(ResultSet row) throws SQLException {
        byte @Nullable [] stored = row.getBytes("words");
        OffsetDateTime happenedAt = row.getObject("happened_at", OffsetDateTime.class);
        return new EvidenceView(
                row.getInt("seq"),
                EvidenceKind.valueOf(row.getString("kind")),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getLong("size"),
                row.getString("media_type"),
                stored == null ? null : words.decrypt(row.getObject("id", UUID.class), stored),
                row.getObject("attachment_id", UUID.class),
                EvidenceSource.valueOf(row.getString("source")),
                row.getString("brought_name"),
                happenedAt == null ? null : happenedAt.toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
