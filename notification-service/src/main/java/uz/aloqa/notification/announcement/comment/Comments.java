package uz.aloqa.notification.announcement.comment;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;

/** The kept comments. */
@Singleton
class Comments {

    private static final String SELECT = "select c.* from comment c ";

    private final Database database;

    Comments(Database database) {
        this.database = database;
    }

    void add(Comment comment) {
        database.change(
                """
                insert into comment (id, announcement_id, author, display_name, text, state, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                comment.id(),
                comment.announcement(),
                comment.author(),
                comment.displayName(),
                comment.text(),
                comment.state().name(),
                comment.createdAt(),
                comment.updatedAt());
    }

    /** Waits for other commands on this comment. */
    Optional<Comment> lock(UUID id) {
        return database.list(SELECT + "where c.id = ? and c.state <> 'DELETED' for update", Comments::read, id).stream()
                .findFirst();
    }

    void rewrite(UUID id, String displayName, String text, Instant now) {
        database.change("""
                update comment set display_name = ?, text = ?, state = 'WAITING', reason = null, decided_by = null,
                    version = version + 1, updated_at = ?
                where id = ?
                """, displayName, text, now, id);
    }

    void delete(UUID id, Instant now) {
        database.change("""
                update comment set display_name = '', text = '', state = 'DELETED', reason = null,
                    version = version + 1, updated_at = ?
                where id = ?
                """, now, id);
    }

    /** What readers reported before is settled by it. */
    void decide(UUID id, CommentState state, @Nullable String reason, UUID by, Instant now) {
        database.change("""
                update comment set state = ?, reason = ?, decided_by = ?, reports = 0, version = version + 1,
                    updated_at = ?
                where id = ?
                """, state.name(), reason, by, now, id);
    }

    /** Counts a reader once. */
    void report(UUID id, UUID reporter, Abuse.Kind reason, Instant now) {
        int added = database.change("""
                insert into comment_report (comment_id, reporter, reason, reported_at) values (?, ?, ?, ?)
                on conflict do nothing
                """, id, reporter, reason.name(), now);
        if (added == 1) {
            database.change("update comment set reports = reports + 1 where id = ?", id);
        }
    }

    List<Comment> shown(UUID announcement, Instant before, UUID beforeId, int limit) {
        return database.list(
                SELECT + "where c.announcement_id = ? and c.state = 'APPROVED' and (c.created_at, c.id) < (?, ?)"
                        + " order by c.created_at desc, c.id desc limit ?",
                Comments::read,
                announcement,
                before,
                beforeId,
                limit);
    }

    List<Comment> ofAuthor(UUID author, UUID announcement) {
        return database.list(
                SELECT + "where c.author = ? and c.announcement_id = ? and c.state <> 'DELETED'"
                        + " order by c.created_at desc, c.id desc limit 200",
                Comments::read,
                author,
                announcement);
    }

    /** What a department has to look at, oldest first: new ones, and those that readers reported. */
    List<Comment> queue(String department, Instant after, UUID afterId, int limit) {
        return database.list(
                SELECT + "join announcement a on a.id = c.announcement_id"
                        + " where (c.state = 'WAITING' or (c.state = 'APPROVED' and c.reports > 0))"
                        + " and a.department like ? and (c.created_at, c.id) > (?, ?)"
                        + " order by c.created_at, c.id limit ?",
                Comments::read,
                department + "%",
                after,
                afterId,
                limit);
    }

    /** One author's comments are written one after the other, so that they can be counted. */
    long countSince(UUID author, Instant since) {
        database.list(
                "select pg_advisory_xact_lock(hashtextextended('comments of ' || ?, 0))",
                row -> true,
                author.toString());
        return database.list(
                        "select count(*) from comment where author = ? and created_at > ?",
                        row -> row.getLong(1),
                        author,
                        since)
                .getFirst();
    }

    private static Comment read(ResultSet row) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("announcement_id", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("display_name"),
                row.getString("text"),
                CommentState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("reports"),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
