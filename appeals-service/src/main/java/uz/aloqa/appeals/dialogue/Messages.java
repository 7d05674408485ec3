package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
            insert into appeal_message (appeal_id, seq, author_kind, author_id, author_name, body, sent_at)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select seq, author_kind, author_id, author_name, body, sent_at from appeal_message
            where appeal_id = ? and seq > ? order by seq limit ?""";

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
            String text,
            Instant sentAt) {
        sql.update(
                INSERT,
                appealId,
                seq,
                side,
                author,
                officerName,
                text,
                OffsetDateTime.ofInstant(sentAt, ZoneOffset.UTC));
    }

    List<MessageView> after(UUID appealId, int seq, int limit, @Nullable String applicantName, Language language) {
        Map<Integer, List<AttachmentView>> files =
                attachments.of(OwnerKind.MESSAGE, appealId, seq + 1, seq + limit, language);
        return sql.list(
                SELECT,
                row -> {
                    AuthorKind side = AuthorKind.valueOf(row.getString("author_kind"));
                    return new MessageView(
                            row.getInt("seq"),
                            new MessageView.AuthorView(
                                    side,
                                    row.getObject("author_id", UUID.class),
                                    side == AuthorKind.APPLICANT ? applicantName : row.getString("author_name")),
                            row.getString("body"),
                            files.getOrDefault(row.getInt("seq"), List.of()),
                            row.getObject("sent_at", OffsetDateTime.class).toInstant());
                },
                appealId,
                seq,
                limit);
    }
}
