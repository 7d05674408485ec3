package uz.aloqa.appeals.incident.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.sql.Sql;

/** Updates in the database, and whom they have reached. */
@ApplicationScoped
class Updates {

    private static final String VIEW = """
            select u.id, u.body, u.author_name, u.written_at, u.finished_at,
              (select count(*) from incident_update_reached r where r.update_id = u.id) as reached
            from incident_update u""";

    private static final String NOT_REACHED = """
            a.id in (select u.parent_id union all
                     select j.child_id from appeal_joining j where j.parent_id = u.parent_id)
            and not exists (select 1 from incident_update_reached r where r.update_id = u.id and r.appeal_id = a.id)
            and a.status not in ('WITHDRAWN', 'FORWARDED')""";

    private final Sql sql;

    Updates(Sql sql) {
        this.sql = sql;
    }

    /** An update that has not reached everybody yet. */
    record Unfinished(UUID id, UUID parentId, UUID authorId, String authorName, String text) {}

    void add(UUID id, UUID parentId, UUID authorId, String authorName, String text, Instant at) {
        sql.update(
                "insert into incident_update (id, parent_id, author_id, author_name, body, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                parentId,
                authorId,
                authorName,
                text,
                at);
    }

    Optional<UpdateView> find(UUID id) {
        return sql.first(VIEW + " where u.id = ?", Updates::view, id);
    }

    /** The updates of an incident after one, the newest first. */
    List<UpdateView> of(UUID parentId, @Nullable UUID before, int limit) {
        return before == null
                ? sql.list(VIEW + " where u.parent_id = ? order by u.id desc limit ?", Updates::view, parentId, limit)
                : sql.list(
                        VIEW + " where u.parent_id = ? and u.id < ? order by u.id desc limit ?",
                        Updates::view,
                        parentId,
                        before,
                        limit);
    }

    /** Which updates have not reached everybody, the oldest first. */
    List<UUID> unfinished() {
        return sql.list(
                "select id from incident_update where finished_at is null order by written_at limit 100",
                row -> row.getObject(1, UUID.class));
    }

    /** Claims an update until the end of the transaction; nothing when another replica is at it or has finished it. */
    Optional<Unfinished> claim(UUID id) {
        return sql.first(
                "select id, parent_id, author_id, author_name, body from incident_update"
                        + " where id = ? and finished_at is null for update skip locked",
                row -> new Unfinished(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5)),
                id);
    }

    /** The next appeals to reach, locked; those that others are at now come later. */
    List<UUID> lockNext(UUID id, int most) {
        return sql.list(
                "select a.id from appeal a join incident_update u on u.id = ? where " + NOT_REACHED
                        + " order by a.id limit ? for no key update of a skip locked",
                row -> row.getObject(1, UUID.class),
                id,
                most);
    }

    void reached(UUID id, UUID appealId, int messageSeq) {
        sql.update(
                "insert into incident_update_reached (update_id, appeal_id, message_seq) values (?, ?, ?)",
                id,
                appealId,
                messageSeq);
    }

    /** Finishes it if it has reached everybody. */
    void finish(UUID id, Instant at) {
        sql.update(
                "update incident_update u set finished_at = ? where u.id = ? and not exists ("
                        + "select 1 from appeal a where " + NOT_REACHED + ")",
                at,
                id);
    }

    private static UpdateView view(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new UpdateView(
                row.getObject("id", UUID.class),
                row.getString("body"),
                row.getString("author_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getLong("reached"),
                finished == null ? null : finished.toInstant());
    }
}
