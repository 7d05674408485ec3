package uz.aloqa.appeals.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.sql.Sql;

/** The notes of appeals in the database: written once, under the lock of their appeal. */
@ApplicationScoped
class Notes {

    private static final String INSERT = """
            insert into appeal_note
              (appeal_id, seq, kind, after_message, author_id, author_name, handed_to, body, quotes, written_at)
            select ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, cast(cast(? as text) as int[]), ?
            from appeal_note where appeal_id = ?""";
    private static final String SELECT = """
            select seq, kind, after_message, author_id, author_name, handed_to, body, quotes, written_at
            from appeal_note where appeal_id = ? and seq > ? order by seq limit ?""";
    private static final String QUOTED = """
            select distinct m.seq, m.author_kind, m.body, m.sent_at
            from appeal_note n join appeal_message m on m.appeal_id = n.appeal_id and m.seq = any (n.quotes)
            where n.appeal_id = ? and n.seq between ? and ?""";

    private final Sql sql;
    private final Attachments attachments;

    Notes(Sql sql, Attachments attachments) {
        this.sql = sql;
        this.attachments = attachments;
    }

    private record Row(
            int seq,
            NoteKind kind,
            int afterMessage,
            NoteView.OfficerView author,
            @Nullable String handedTo,
            @Nullable String body,
            List<Integer> quotes,
            Instant writtenAt) {}

    /** Adds a note and gives its number. */
    int add(
            UUID appealId,
            NoteKind kind,
            int afterMessage,
            NoteView.OfficerView author,
            @Nullable String handedTo,
            @Nullable String text,
            List<Integer> quotes,
            Instant at) {
        String numbers = quotes.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        sql.update(
                INSERT,
                appealId,
                kind,
                afterMessage,
                author.id(),
                author.name(),
                handedTo,
                text,
                numbers,
                at,
                appealId);
        return Math.toIntExact(sql.count("select max(seq) from appeal_note where appeal_id = ?", appealId));
    }

    /** Notes after a number, oldest first, with the words that they quote. */
    List<NoteView> after(UUID appealId, int seq, int limit, Language language) {
        List<Row> rows = sql.list(SELECT, Notes::row, appealId, seq, limit);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Integer, NoteView.QuotedView> quoted =
                quoted(appealId, rows.getFirst().seq(), rows.getLast().seq());
        Map<Integer, List<AttachmentView>> files = attachments.of(
                OwnerKind.NOTE, appealId, rows.getFirst().seq(), rows.getLast().seq(), language);
        return rows.stream()
                .map(row -> view(row, quoted, files.getOrDefault(row.seq(), List.of())))
                .toList();
    }

    private Map<Integer, NoteView.QuotedView> quoted(UUID appealId, int from, int to) {
        Map<Integer, NoteView.QuotedView> quoted = new HashMap<>();
        sql.each(
                QUOTED,
                row -> quoted.put(
                        row.getInt("seq"),
                        new NoteView.QuotedView(
                                row.getInt("seq"),
                                AuthorKind.valueOf(row.getString("author_kind")),
                                row.getString("body"),
                                row.getObject("sent_at", OffsetDateTime.class).toInstant())),
                appealId,
                from,
                to);
        return quoted;
    }

    private static Row row(ResultSet row) throws SQLException {
        Array quotes = row.getArray("quotes");
        return new Row(
                row.getInt("seq"),
                NoteKind.valueOf(row.getString("kind")),
                row.getInt("after_message"),
                new NoteView.OfficerView(row.getObject("author_id", UUID.class), row.getString("author_name")),
                row.getString("handed_to"),
                row.getString("body"),
                Arrays.stream((Object[]) quotes.getArray())
                        .map(Integer.class::cast)
                        .toList(),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static NoteView view(Row row, Map<Integer, NoteView.QuotedView> quoted, List<AttachmentView> files) {
        return new NoteView(
                row.seq(),
                row.kind(),
                row.afterMessage(),
                row.author(),
                row.handedTo(),
                row.body(),
                row.quotes().stream().map(quoted::get).filter(Objects::nonNull).toList(),
                files,
                row.writtenAt());
    }
}
