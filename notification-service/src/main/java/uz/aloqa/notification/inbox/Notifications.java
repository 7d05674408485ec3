package uz.aloqa.notification.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.rule.Notice;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.rule.Topic;

/** The stored notifications. Reading state of a desk is the reader's own, so every read is on behalf of one reader. */
@Singleton
public class Notifications {

    private record Head(Recipient recipient, long position) {}

    private static final String COLUMNS = """
            n.id, n.recipient, n.position, n.topic, n.priority, n.template, n.parameters, n.appeal_id, n.created_at,
            coalesce(n.read_at, reading.read_at, mark.read_at) as read_at,
            coalesce(n.archived_at, reading.archived_at) as archived_at
            """;

    private static final String FOR_READER = """
            notification n
            left join desk_reading reading on reading.notification_id = n.id and reading.reader = ?
            left join desk_mark mark
                on mark.recipient = n.recipient and mark.reader = ? and n.position <= mark.read_up_to
            """;

    private static final String UNREAD = "n.read_at is null and reading.read_at is null and mark.read_at is null";

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final Database database;
    private final ObjectMapper json;

    Notifications(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Writes a notice at the next position of its inbox, which stays locked until commit; false when it was there. */
    boolean add(UUID id, Notice notice, UUID eventId, Instant now) {
        int added = database.change(
                """
                with head as (
                    insert into inbox_head as h (recipient, last_position) values (?, 1)
                    on conflict (recipient) do update set last_position = h.last_position + 1
                    returning recipient, last_position)
                insert into notification
                    (id, recipient, position, topic, priority, template, parameters, appeal_id, event_id, created_at)
                select ?, recipient, last_position, ?, ?, ?, ?::jsonb, ?, ?, ? from head
                on conflict on constraint notification_once do nothing
                """,
                notice.recipient().address(),
                id,
                notice.topic().name(),
                notice.priority().name(),
                notice.template(),
                write(notice.parameters()),
                notice.appealId(),
                eventId,
                now);
        return added == 1;
    }

    /** Of all inboxes of the reader, newest first, those older than a place. */
    List<Notification> newest(
            Reader reader, Shelf shelf, boolean unreadOnly, Instant before, UUID beforeId, int limit) {
        return database.list(
                "select page.* from unnest(?::text[]) as inbox(recipient) cross join lateral (select " + COLUMNS
                        + " from " + FOR_READER
                        + " where n.recipient = inbox.recipient and (n.created_at, n.id) < (?, ?)"
                        + shelf.condition()
                        + (unreadOnly ? " and " + UNREAD : "")
                        + " order by n.created_at desc, n.id desc limit ?) page"
                        + " order by page.created_at desc, page.id desc limit ?",
                this::notification,
                reader.addresses(),
                reader.id(),
                reader.id(),
                before,
                beforeId,
                limit,
                limit);
    }

    /** The next ones of one inbox after a position, oldest first. */
    public List<Notification> after(Reader reader, Recipient recipient, long position, int limit) {
        return database.list(
                "select " + COLUMNS + " from " + FOR_READER
                        + " where n.recipient = ? and n.position > ? order by n.position limit ?",
                this::notification,
                reader.id(),
                reader.id(),
                recipient.address(),
                position,
                limit);
    }

    /** These notifications of people, unread as it were: what is sent to them elsewhere. */
    public List<Notification> get(Collection<UUID> ids) {
        return database.list("""
                select id, recipient, position, topic, priority, template, parameters, appeal_id, created_at,
                    null::timestamptz as read_at, null::timestamptz as archived_at
                from notification where id = any (?::uuid[])
                """, this::notification, ids);
    }

    /** The last position of each of these inboxes; one that has none yet is not there. */
    public Map<Recipient, Long> heads(Collection<Recipient> recipients) {
        return database
                .list(
                        "select recipient, last_position from inbox_head where recipient = any (?)",
                        row -> new Head(new Recipient(row.getString(1)), row.getLong(2)),
                        recipients.stream().map(Recipient::address).toList())
                .stream()
                .collect(Collectors.toMap(Head::recipient, Head::position));
    }

    long countUnread(Reader reader) {
        return database.list(
                        "select count(*) from " + FOR_READER + " where n.recipient = any (?) and " + UNREAD,
                        row -> row.getLong(1),
                        reader.id(),
                        reader.id(),
                        reader.addresses())
                .getFirst();
    }

    /** Puts one away for the reader, who has read it by that; false when it is in none of the reader's inboxes. */
    boolean archive(Reader reader, UUID id, Instant now) {
        List<Recipient> owner = owner(reader, id);
        if (owner.isEmpty()) {
            return false;
        }
        if (owner.getFirst().isDesk()) {
            database.change("""
                    insert into desk_reading as known (reader, notification_id, read_at, archived_at) values (?, ?, ?, ?)
                    on conflict (reader, notification_id) do update
                    set archived_at = coalesce(known.archived_at, excluded.archived_at)
                    """, reader.id(), id, now, now);
        } else {
            database.change(
                    "update notification set archived_at = ?, read_at = coalesce(read_at, ?)"
                            + " where id = ? and archived_at is null",
                    now,
                    now,
                    id);
        }
        return true;
    }

    /** Takes one back; it stays read. False when it is in none of the reader's inboxes. */
    boolean unarchive(Reader reader, UUID id) {
        if (owner(reader, id).isEmpty()) {
            return false;
        }
        database.change(
                "update desk_reading set archived_at = null where reader = ? and notification_id = ?", reader.id(), id);
        database.change(
                "update notification set archived_at = null where id = ? and recipient = ?",
                id,
                reader.self().address());
        return true;
    }

    private List<Recipient> owner(Reader reader, UUID id) {
        return database.list(
                "select recipient from notification where id = ? and recipient = any (?)",
                row -> new Recipient(row.getString(1)),
                id,
                reader.addresses());
    }

    /** Marks one as read by the reader; false when it is in none of the reader's inboxes. */
    boolean markRead(Reader reader, UUID id, Instant now) {
        List<Recipient> owner = owner(reader, id);
        if (owner.isEmpty()) {
            return false;
        }
        if (owner.getFirst().isDesk()) {
            database.change(
                    "insert into desk_reading (reader, notification_id, read_at) values (?, ?, ?) on conflict do nothing",
                    reader.id(),
                    id,
                    now);
        } else {
            database.change("update notification set read_at = ? where id = ? and read_at is null", now, id);
        }
        return true;
    }

    void markAllRead(Reader reader, Instant now) {
        database.change(
                "update notification set read_at = ? where recipient = ? and read_at is null",
                now,
                reader.self().address());
        for (Recipient desk : reader.desks()) {
            database.change("""
                    insert into desk_mark as mark (reader, recipient, read_up_to, read_at)
                    select ?, recipient, last_position, ? from inbox_head where recipient = ?
                    on conflict (reader, recipient) do update
                    set read_up_to = excluded.read_up_to, read_at = excluded.read_at
                    where mark.read_up_to < excluded.read_up_to
                    """, reader.id(), now, desk.address());
        }
    }

    private Notification notification(ResultSet row) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                new Recipient(row.getString("recipient")),
                row.getLong("position"),
                Topic.valueOf(row.getString("topic")),
                Priority.valueOf(row.getString("priority")),
                row.getString("template"),
                read(row.getString("parameters")),
                row.getObject("appeal_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("read_at", OffsetDateTime.class)),
                instant(row.getObject("archived_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private String write(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, String> read(String parameters) throws SQLException {
        try {
            return json.readValue(parameters, PARAMETERS);
        } catch (JsonProcessingException e) {
            throw new SQLException("parameters", e);
        }
    }
}
