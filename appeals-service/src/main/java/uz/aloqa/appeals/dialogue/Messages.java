package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.sql.Sql;

/** The messages of appeals in the database: written once, never changed. */
@ApplicationScoped
class Messages {

    private static final String INSERT = """
            insert into appeal_message
              (appeal_id, seq, author_kind, author_id, author_name, body, sent_at, kind, reply_to, reply_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select m.seq, m.kind, m.author_kind, m.author_id, m.author_name, m.body, m.reply_by, m.sent_at,
                   q.seq as quoted_seq, q.author_kind as quoted_author, q.body as quoted_body
            from appeal_message m left join appeal_message q on q.appeal_id = m.appeal_id and q.seq = m.reply_to
            where m.appeal_id = ? and m.seq > ? and (cast(? as text) is null or m.kind = ?)
            order by m.seq limit ?""";

    private final Sql sql;
    private final Attachments attachments;

    Messages(Sql sql, Attachments attachments) {
        this.sql = sql;
        this.attachments = attachments;
    }

    /** The name is an officer's; an applicant's stays with their personal details. */
    void add(
            UUID appealId,
            int seq,
            AuthorKind side,
            UUID author,
            @Nullable String officerName,
            PostMessage message,
            Instant sentAt) {
        sql.update(
                INSERT,
                appealId,
                seq,
                side,
                author,
                officerName,
                message.text().strip(),
                sentAt,
                message.kindOrMessage(),
                message.replyTo(),
                message.replyBy());
    }

    /** Messages after a number, oldest first, all of them or those of one kind. */
    List<MessageView> after(
            UUID appealId,
            int seq,
            @Nullable MessageKind kind,
            int limit,
            @Nullable String applicantName,
            DialogueMarks marks,
            Language language) {
        int last = kind == null ? seq + limit : Integer.MAX_VALUE;
        Map<Integer, List<AttachmentView>> files = attachments.of(OwnerKind.MESSAGE, appealId, seq + 1, last, language);
        return sql.list(SELECT, row -> view(row, applicantName, marks, files), appealId, seq, kind, kind, limit);
    }

    /** How many messages a side has written within a time that ends now. */
    long writtenWithin(UUID appealId, AuthorKind side, Duration time, Instant now) {
        return sql.count(
                "select count(*) from appeal_message where appeal_id = ? and author_kind = ? and sent_at > ?",
                appealId,
                side,
                now.minus(time));
    }

    private static MessageView view(
            ResultSet row,
            @Nullable String applicantName,
            DialogueMarks marks,
            Map<Integer, List<AttachmentView>> files)
            throws SQLException {
        int seq = row.getInt("seq");
        AuthorKind side = AuthorKind.valueOf(row.getString("author_kind"));
        return new MessageView(
                seq,
                MessageKind.valueOf(row.getString("kind")),
                new MessageView.AuthorView(
                        side,
                        row.getObject("author_id", UUID.class),
                        side == AuthorKind.APPLICANT ? applicantName : row.getString("author_name")),
                row.getString("body"),
                quote(row),
                instant(row, "reply_by"),
                files.getOrDefault(seq, List.of()),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                marks.ofOtherSide(side).state(seq),
                null);
    }

    private static MessageView.@Nullable QuoteView quote(ResultSet row) throws SQLException {
        String author = row.getString("quoted_author");
        return author == null
                ? null
                : new MessageView.QuoteView(
                        row.getInt("quoted_seq"), AuthorKind.valueOf(author), row.getString("quoted_body"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
