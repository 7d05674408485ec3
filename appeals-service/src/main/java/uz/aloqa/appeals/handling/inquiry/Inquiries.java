package uz.aloqa.appeals.handling.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.platform.sql.Sql;

/** The inquiries of appeals; numbered under the lock of the appeal's row. */
@ApplicationScoped
class Inquiries {

    private static final String SELECT = """
            select q.seq, q.kind, q.body, q.question, q.asked_by, q.asked_at, q.due_on, q.reply, q.replied_by,
              q.replier_name, q.replied_at, (q.replied_at is null and q.due_on < ?
                and not (q.kind = 'INFORMATION' and appeal_has_ended(a.status))) as overdue
            from appeal_inquiry q join appeal a on a.id = q.appeal_id where q.appeal_id = ?""";

    private final Sql sql;

    Inquiries(Sql sql) {
        this.sql = sql;
    }

    int nextSeq(UUID appealId) {
        return Math.toIntExact(
                sql.count("select coalesce(max(seq), 0) + 1 from appeal_inquiry where appeal_id = ?", appealId));
    }

    void add(UUID appealId, int seq, AskInquiry asked, UUID by, Instant at, LocalDate dueOn) {
        sql.update(
                """
                insert into appeal_inquiry (appeal_id, seq, kind, body, question, asked_by, asked_at, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                appealId,
                seq,
                asked.kind(),
                asked.body(),
                asked.question().strip(),
                by,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                dueOn);
    }

    void reply(UUID appealId, int seq, String text, UUID by, String name, Instant at) {
        sql.update("""
                update appeal_inquiry set reply = ?, replied_by = ?, replier_name = ?, replied_at = ?
                where appeal_id = ? and seq = ?""", text, by, name, OffsetDateTime.ofInstant(at, ZoneOffset.UTC), appealId, seq);
    }

    Optional<Inquiry> find(UUID appealId, int seq, LocalDate today) {
        return sql.first(SELECT + " and q.seq = ?", Inquiries::inquiry, today, appealId, seq);
    }

    List<Inquiry> of(UUID appealId, LocalDate today) {
        return sql.list(SELECT + " order by q.seq", Inquiries::inquiry, today, appealId);
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        return new Inquiry(
                row.getInt("seq"),
                InquiryKind.valueOf(row.getString("kind")),
                row.getString("body"),
                row.getString("question"),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getString("reply"),
                row.getObject("replied_by", UUID.class),
                row.getString("replier_name"),
                instant(row.getObject("replied_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
