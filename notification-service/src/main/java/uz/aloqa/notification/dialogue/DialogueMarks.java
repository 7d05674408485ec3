package uz.aloqa.notification.dialogue;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.MessagesRead;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.rule.Recipient;

/** The marks in the database. */
@Singleton
public class DialogueMarks {

    private final Database database;

    DialogueMarks(Database database) {
        this.database = database;
    }

    /** Moves a mark to the next position of the inbox, which stays locked until commit. */
    void keep(Recipient recipient, MessagesRead read) {
        database.change(
                """
                with head as (
                    insert into inbox_head as h (recipient, last_position) values (?, 1)
                    on conflict (recipient) do update set last_position = h.last_position + 1
                    returning recipient, last_position)
                insert into dialogue_mark as known (recipient, appeal_id, number, reader, up_to, read_at, position)
                select recipient, ?, ?, ?, ?, ?, last_position from head
                on conflict (recipient, appeal_id) do update set reader = excluded.reader,
                  up_to = excluded.up_to, read_at = excluded.read_at, position = excluded.position
                """,
                recipient.address(),
                read.appealId(),
                read.number(),
                read.reader().name(),
                read.upTo(),
                read.occurredAt());
    }

    /** The next ones of one inbox after a position, in order. */
    public List<DialogueMark> after(Recipient recipient, long position, int limit) {
        return database.list(
                """
                select position, appeal_id, number, reader, up_to, read_at from dialogue_mark
                where recipient = ? and position > ? order by position limit ?
                """,
                row -> new DialogueMark(
                        recipient,
                        row.getLong("position"),
                        row.getObject("appeal_id", UUID.class),
                        row.getString("number"),
                        AuthorKind.valueOf(row.getString("reader")),
                        row.getInt("up_to"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()),
                recipient.address(),
                position,
                limit);
    }
}
