package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.platform.sql.Sql;

/** The row of each dialogue. Whoever changes one holds the lock of its appeal, or changes only their own side's marks. */
@ApplicationScoped
class Dialogues {

    private static final String SELECT = """
            select applicant_delivered, applicant_read, applicant_read_at, applicant_unread,
                   officer_delivered, officer_read, officer_read_at, officer_unread,
                   waits_for, asked_seq, reply_by, reply_overdue
            from dialogue where appeal_id = ?""";

    private final Sql sql;

    /**
     * A mark's place among the events.
     *
     * @param key of the dialogue
     * @param sequence of this mark
     */
    record Told(UUID key, long sequence) {}

    Dialogues(Sql sql) {
        this.sql = sql;
    }

    DialogueMarks marks(UUID appealId) {
        return sql.first(SELECT, Dialogues::marks, appealId).orElse(DialogueMarks.SILENT);
    }

    /** The applicant has written: whatever was asked is replied to, and it is the officers' turn. */
    void applicantWrote(UUID appealId, Instant at) {
        sql.update("""
                insert into dialogue (appeal_id, officer_unread, last_message_at, waits_for) values (?, 1, ?, 'OFFICER')
                on conflict (appeal_id) do update set officer_unread = dialogue.officer_unread + 1,
                  last_message_at = excluded.last_message_at, waits_for = excluded.waits_for,
                  asked_seq = null, reply_by = null, reply_overdue = false, next_look_at = null
                """, appealId, at);
    }

    /** An officer has written without asking: an earlier question still waits, else it is nobody's turn. */
    void officerWrote(UUID appealId, Instant at) {
        sql.update("""
                insert into dialogue (appeal_id, applicant_unread, last_message_at) values (?, 1, ?)
                on conflict (appeal_id) do update set applicant_unread = dialogue.applicant_unread + 1,
                  last_message_at = excluded.last_message_at,
                  waits_for = case when dialogue.asked_seq is null then null else 'APPLICANT' end
                """, appealId, at);
    }

    /** An officer has asked: it is the applicant's turn. A later question takes the place of an earlier one. */
    void officerAsked(UUID appealId, int seq, Instant replyBy, Instant remindAt, Instant at) {
        sql.update("""
                insert into dialogue (appeal_id, applicant_unread, last_message_at, waits_for, asked_seq, reply_by, next_look_at)
                values (?, 1, ?, 'APPLICANT', ?, ?, ?)
                on conflict (appeal_id) do update set applicant_unread = dialogue.applicant_unread + 1,
                  last_message_at = excluded.last_message_at, waits_for = excluded.waits_for,
                  asked_seq = excluded.asked_seq, reply_by = excluded.reply_by, reply_overdue = false,
                  next_look_at = excluded.next_look_at
                """, appealId, at, seq, replyBy, remindAt);
    }

    /** The words up to a number have been fetched by a side; a mark never goes back. */
    void delivered(UUID appealId, AuthorKind side, int upTo) {
        String mark = prefix(side) + "_delivered";
        sql.update(
                "update dialogue set " + mark + " = ? where appeal_id = ? and " + mark + " < ?", upTo, appealId, upTo);
    }

    /**
     * A side has read up to a number: what comes after it from the other side is unread. A mark never goes back.
     *
     * @return where the mark is told of; empty when nothing of the other side was read that had not been before
     */
    Optional<Told> read(UUID appealId, AuthorKind side, int upTo, Instant at) {
        String me = prefix(side);
        return sql.first(
                """
                with was as (select appeal_id, %1$s_unread as unread from dialogue where appeal_id = ? for no key update),
                left_over as (select count(*) as unread from appeal_message
                              where appeal_id = ? and author_kind = ? and seq > ?),
                moved as (update dialogue d set %1$s_read = ?, %1$s_delivered = greatest(%1$s_delivered, ?), %1$s_read_at = ?,
                  %1$s_unread = left_over.unread,
                  marks_told = marks_told + case when left_over.unread < was.unread then 1 else 0 end
                from was, left_over where d.appeal_id = was.appeal_id and d.%1$s_read < ?
                returning d.event_key, d.marks_told, left_over.unread < was.unread as advanced)
                select event_key, marks_told from moved where advanced
                """.formatted(me),
                row -> new Told(row.getObject("event_key", UUID.class), row.getLong("marks_told")),
                appealId,
                appealId,
                other(side),
                upTo,
                upTo,
                upTo,
                at,
                upTo);
    }

    /** Dialogues whose clock has to be looked at, the longest due first. */
    List<UUID> due(Instant now, int limit) {
        return sql.list(
                "select appeal_id from dialogue where next_look_at <= ? order by next_look_at limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                limit);
    }

    /** The same dialogue once its appeal is locked, if its clock is still to be looked at. */
    Optional<DialogueMarks> due(UUID appealId, Instant now) {
        return sql.first(SELECT + " and next_look_at <= ?", Dialogues::marks, appealId, now);
    }

    /** The applicant is reminded; next comes the end of the time. */
    void reminded(UUID appealId) {
        sql.update("update dialogue set next_look_at = reply_by where appeal_id = ?", appealId);
    }

    /** The time has passed: it is the officers' turn again. */
    void overdue(UUID appealId) {
        sql.update(
                "update dialogue set reply_overdue = true, waits_for = 'OFFICER', next_look_at = null where appeal_id = ?",
                appealId);
    }

    /** Nothing more to wait for, since the appeal has come to its end. */
    void stopWaiting(UUID appealId) {
        sql.update("""
                update dialogue set asked_seq = null, reply_by = null, waits_for = null, next_look_at = null
                where appeal_id = ?
                """, appealId);
    }

    private static DialogueMarks marks(ResultSet row) throws SQLException {
        String waitsFor = row.getString("waits_for");
        return new DialogueMarks(
                mark(row, AuthorKind.APPLICANT),
                mark(row, AuthorKind.OFFICER),
                waitsFor == null ? null : AuthorKind.valueOf(waitsFor),
                row.getObject("asked_seq", Integer.class),
                instant(row, "reply_by"),
                row.getBoolean("reply_overdue"));
    }

    private static DialogueMarks.Mark mark(ResultSet row, AuthorKind side) throws SQLException {
        String me = prefix(side);
        return new DialogueMarks.Mark(
                row.getInt(me + "_delivered"),
                row.getInt(me + "_read"),
                instant(row, me + "_read_at"),
                row.getInt(me + "_unread"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String prefix(AuthorKind side) {
        return switch (side) {
            case APPLICANT -> "applicant";
            case OFFICER -> "officer";
        };
    }

    private static AuthorKind other(AuthorKind side) {
        return switch (side) {
            case APPLICANT -> AuthorKind.OFFICER;
            case OFFICER -> AuthorKind.APPLICANT;
        };
    }
}
