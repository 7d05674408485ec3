package uz.aloqa.notification.announcement;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.ContentJson;
import uz.aloqa.notification.database.Database;

/** The kept announcements. */
@Singleton
public class Announcements {

    private static final String SELECT = "select * from announcement ";

    private final Database database;
    private final ContentJson json;

    Announcements(Database database, ContentJson json) {
        this.database = database;
        this.json = json;
    }

    /** The one with this id. */
    public Optional<Announcement> find(UUID id) {
        return database.list(SELECT + "where id = ?", this::read, id).stream().findFirst();
    }

    /** The one with this id, locked until the transaction ends. */
    Optional<Announcement> lock(UUID id) {
        return database.list(SELECT + "where id = ? for update", this::read, id).stream()
                .findFirst();
    }

    /** The next one whose time to be published has come, locked; one that another replica works on is left to it. */
    Optional<Announcement> lockDue(Instant now) {
        return database
                .list(
                        SELECT + "where status = 'SCHEDULED' and publish_at <= ? order by publish_at limit 1"
                                + " for update skip locked",
                        this::read,
                        now)
                .stream()
                .findFirst();
    }

    /** The next one whose time is over, locked. */
    Optional<Announcement> lockEnding(Instant now) {
        return database
                .list(
                        SELECT + "where status in ('PUBLISHED', 'UPDATED') and expires_at <= ? order by expires_at"
                                + " limit 1 for update skip locked",
                        this::read,
                        now)
                .stream()
                .findFirst();
    }

    /** Those of a department and of the districts under it, newest first. */
    List<Announcement> ofDepartment(
            String department, @Nullable AnnouncementStatus status, Instant before, UUID beforeId, int limit) {
        return database.list(
                SELECT + "where department like ? and (?::text is null or status = ?) and (created_at, id) < (?, ?)"
                        + " order by created_at desc, id desc limit ?",
                this::read,
                department + "%",
                status == null ? null : status.name(),
                status == null ? null : status.name(),
                before,
                beforeId,
                limit);
    }

    void add(Announcement announcement) {
        Draft draft = announcement.draft();
        database.change(
                """
                insert into announcement (id, department, kind, status, version, author, draft, draft_author,
                    draft_editor, expires_at, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                """,
                announcement.id(),
                announcement.department(),
                announcement.kind().name(),
                announcement.status().name(),
                announcement.version(),
                announcement.author(),
                draft == null ? null : json.write(draft.content()),
                draft == null ? null : draft.author(),
                draft == null ? null : draft.editor(),
                announcement.times().expiresAt(),
                announcement.times().createdAt(),
                announcement.times().updatedAt());
    }

    /** Keeps the next state of an announcement that is locked. */
    void save(Announcement next) {
        Draft draft = next.draft();
        database.change(
                """
                update announcement
                set kind = ?, status = ?, open = ?, revision = ?, version = ?, event_count = ?, content = ?::jsonb,
                    draft = ?::jsonb, draft_author = ?, draft_editor = ?, draft_submitted = ?, draft_approver = ?,
                    publish_at = ?, published_at = ?, changed_at = ?, expires_at = ?, end_reason = ?, review_note = ?,
                    updated_at = ?
                where id = ?
                """,
                next.kind().name(),
                next.status().name(),
                next.open(),
                next.revision(),
                next.version(),
                next.events(),
                json.write(next.content()),
                draft == null ? null : json.write(draft.content()),
                draft == null ? null : draft.author(),
                draft == null ? null : draft.editor(),
                draft != null && draft.submitted(),
                draft == null ? null : draft.approver(),
                next.times().publishAt(),
                next.times().publishedAt(),
                next.times().changedAt(),
                next.times().expiresAt(),
                next.note().end(),
                next.note().review(),
                next.times().updatedAt(),
                next.id());
    }

    /** Keeps a revision for ever. */
    void addRevision(Announcement published, String message, UUID author, UUID editor, @Nullable UUID approver) {
        database.change(
                """
                insert into announcement_revision
                    (announcement_id, revision, message, content, author, editor, approver, published_at)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                """,
                published.id(),
                published.revision(),
                message,
                json.write(published.content()),
                author,
                editor,
                approver,
                published.times().changedAt());
    }

    /** Adds an event to the count of one that is locked, and says how many there are now. */
    public long countEvent(UUID id) {
        return database.list(
                        "update announcement set event_count = event_count + 1 where id = ? returning event_count",
                        row -> row.getLong(1),
                        id)
                .getFirst();
    }

    private Announcement read(ResultSet row) throws SQLException {
        String draft = row.getString("draft");
        return new Announcement(
                row.getObject("id", UUID.class),
                row.getString("department"),
                AnnouncementKind.valueOf(row.getString("kind")),
                AnnouncementStatus.valueOf(row.getString("status")),
                row.getBoolean("open"),
                row.getInt("revision"),
                row.getLong("version"),
                row.getLong("event_count"),
                row.getObject("author", UUID.class),
                json.read(row.getString("content")),
                draft == null ? null : draft(row, json.require(draft)),
                new Announcement.Times(
                        time(row, "publish_at"),
                        time(row, "published_at"),
                        time(row, "changed_at"),
                        time(row, "expires_at"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()),
                new Announcement.Note(row.getString("end_reason"), row.getString("review_note")));
    }

    private static Draft draft(ResultSet row, Content content) throws SQLException {
        return new Draft(
                content,
                row.getObject("draft_author", UUID.class),
                row.getObject("draft_editor", UUID.class),
                row.getBoolean("draft_submitted"),
                row.getObject("draft_approver", UUID.class));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
