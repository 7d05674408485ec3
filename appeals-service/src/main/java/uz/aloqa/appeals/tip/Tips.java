package uz.aloqa.appeals.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.report.Department;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.SecretPoint;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.TipAuthor;
import uz.aloqa.contracts.TipConclusion;
import uz.aloqa.contracts.TipSource;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;

/** Tips and their dialogues in the database. */
@ApplicationScoped
public class Tips {

    private final Sql sql;
    private final SecretColumn place;
    private final SecretColumn body;
    private final Attachments attachments;
    private final Ids ids;

    Tips(Sql sql, Secrets secrets, Attachments attachments, Ids ids) {
        this.sql = sql;
        this.attachments = attachments;
        this.place = secrets.column("tip", "place");
        this.body = secrets.column("tip_message", "body");
        this.ids = ids;
    }

    /** A tip with its place. */
    record Placed(Tip tip, @Nullable GeoPoint location) {}

    /** Registers a reply to an announcement, whose words are kept where it was given. */
    public void addReply(Tip tip) {
        add(tip, null, null);
    }

    void add(Tip tip, @Nullable GeoPoint location, Receipts.@Nullable Kept receipt) {
        sql.update(
                """
                insert into tip
                  (id, department_soato, mahalla_code, source, announcement_id, status, urgent, place, received_at,
                   receipt_lookup, receipt_salt, receipt_hash, receipt_iterations, message_count, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                tip.id(),
                tip.department().soato(),
                tip.department().mahallaCode(),
                tip.source(),
                tip.announcementId(),
                tip.status(),
                tip.urgent(),
                SecretPoint.encrypt(place, tip.id(), location),
                tip.receivedAt(),
                receipt == null ? null : receipt.lookup(),
                receipt == null ? null : receipt.salt(),
                receipt == null ? null : receipt.hash(),
                receipt == null ? null : receipt.iterations(),
                tip.messageCount(),
                tip.version());
    }

    void save(Tip tip) {
        sql.update(
                "update tip set message_count = ?, version = ? where id = ?",
                tip.messageCount(),
                tip.version(),
                tip.id());
    }

    /** Keeps what is known of a receipt anew. */
    void keepReceipt(UUID id, Receipts.Kept receipt) {
        sql.update("""
                update tip set receipt_lookup = ?, receipt_salt = ?, receipt_hash = ?, receipt_iterations = ? where id = ?""", receipt.lookup(), receipt.salt(), receipt.hash(), receipt.iterations(), id);
    }

    void close(Tip tip, UUID by, Instant at) {
        sql.update(
                "update tip set status = ?, conclusion = ?, closed_by = ?, closed_at = ?, version = ? where id = ?",
                tip.status(),
                tip.conclusion(),
                by,
                at,
                tip.version(),
                tip.id());
    }

    /** Ids and receipts of the rows where a receipt may belong. */
    List<Candidate> candidates(byte[] lookup) {
        return sql.list(
                """
                select id, receipt_lookup, receipt_salt, receipt_hash, receipt_iterations from tip
                where receipt_lookup = ?""",
                row -> new Candidate(
                        row.getObject(1, UUID.class),
                        new Receipts.Kept(row.getBytes(2), row.getBytes(3), row.getBytes(4), row.getInt(5))),
                lookup);
    }

    /** A row where a receipt may belong. */
    record Candidate(UUID id, Receipts.Kept receipt) {}

    Placed get(UUID id, ReportScope scope) {
        return find(id, scope, "").orElseThrow(TipRefusals::notFound);
    }

    Tip lock(UUID id, ReportScope scope) {
        return find(id, scope, " for no key update")
                .orElseThrow(TipRefusals::notFound)
                .tip();
    }

    List<Placed> list(ReportScope scope, @Nullable TipStatus status, @Nullable UUID before, int limit) {
        StringBuilder statement = new StringBuilder("select * from tip where ").append(scope.predicate());
        List<Object> more = new ArrayList<>();
        if (status != null) {
            statement.append(" and status = ?");
            more.add(status);
        }
        if (before != null) {
            statement.append(" and id < ?");
            more.add(before);
        }
        more.add(limit);
        return sql.list(
                statement.append(" order by id desc limit ?").toString(),
                this::placed,
                scope.parameters(List.of(), more));
    }

    void addMessage(UUID tip, int seq, TipAuthor author, @Nullable String officer, String text, Instant now) {
        UUID id = ids.next();
        sql.update(
                "insert into tip_message (id, tip_id, seq, author, officer_name, body, sent_at) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                tip,
                seq,
                author,
                officer,
                body.encrypt(id, text),
                now);
    }

    List<TipMessageView> messages(UUID tip, int after, int limit, Language language) {
        Map<Integer, List<AttachmentView>> files =
                attachments.of(OwnerKind.TIP, tip, after + 1, after + limit, language);
        return sql.list(
                "select id, seq, author, body, sent_at from tip_message where tip_id = ? and seq > ? order by seq limit ?",
                row -> new TipMessageView(
                        row.getInt("seq"),
                        TipAuthor.valueOf(row.getString("author")),
                        body.decrypt(row.getObject("id", UUID.class), row.getBytes("body")),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        files.getOrDefault(row.getInt("seq"), List.of())),
                tip,
                after,
                limit);
    }

    private Optional<Placed> find(UUID id, ReportScope scope, String lock) {
        return sql.first(
                "select * from tip where id = ? and " + scope.predicate() + lock,
                this::placed,
                scope.parameters(List.of(id), List.of()));
    }

    private Placed placed(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String conclusion = row.getString("conclusion");
        return new Placed(
                new Tip(
                        id,
                        new Department(row.getString("department_soato"), row.getString("mahalla_code")),
                        TipSource.valueOf(row.getString("source")),
                        row.getObject("announcement_id", UUID.class),
                        TipStatus.valueOf(row.getString("status")),
                        row.getBoolean("urgent"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        conclusion == null ? null : TipConclusion.valueOf(conclusion),
                        row.getInt("message_count"),
                        row.getLong("version")),
                SecretPoint.decrypt(place, id, row.getBytes("place")));
    }
}
