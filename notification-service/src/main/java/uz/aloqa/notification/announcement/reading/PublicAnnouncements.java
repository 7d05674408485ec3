package uz.aloqa.notification.announcement.reading;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.AnnouncementStatus;
import uz.aloqa.notification.announcement.content.ContentJson;
import uz.aloqa.notification.database.Database;

/** What is public of the kept announcements. Drafts, exercises, tests and what is for officers never come from here. */
@Singleton
public class PublicAnnouncements {

    private static final String SELECT = """
            select a.id, a.kind, a.status, a.revision, a.content, a.published_at, a.changed_at, a.end_reason
            from announcement a where a.open and a.revision > 0
            """;

    private final Database database;
    private final ContentJson json;

    PublicAnnouncements(Database database, ContentJson json) {
        this.database = database;
        this.json = json;
    }

    /** One, ended or not. */
    public Optional<Told> find(UUID id) {
        return database.list(SELECT + " and a.id = ?", this::read, id).stream().findFirst();
    }

    /** Those of a scope, newest first, after a place in the list. */
    public List<Told> newest(Scope scope, Instant before, UUID beforeId, int limit) {
        StringBuilder sql = new StringBuilder(SELECT).append(" and (a.published_at, a.id) < (?, ?)");
        List<@Nullable Object> arguments = new ArrayList<>(Arrays.asList(before, beforeId));
        if (scope.place() != null) {
            sql.append("""
                     and exists (
                        select from announcement_place p where p.announcement_id = a.id
                        and (p.place = ? or p.direct and p.place = any (?)))
                    """);
            arguments.addAll(Arrays.asList(scope.place(), scope.above()));
        }
        if (scope.kind() != null) {
            sql.append(" and a.kind = ?");
            arguments.add(scope.kind().name());
        }
        if (scope.alertsOnly()) {
            sql.append(" and a.content -> 'danger' is not null");
        }
        if (scope.since() != null) {
            sql.append(" and a.changed_at >= ?");
            arguments.add(scope.since());
        } else if (!scope.ended()) {
            sql.append(" and a.status in ('PUBLISHED', 'UPDATED')");
        }
        if (scope.words() != null) {
            sql.append("""
                     and a.id in (
                        select t.announcement_id from announcement_text t
                        where to_tsvector('simple', t.headline || ' ' || t.body) @@ websearch_to_tsquery('simple', ?))
                    """);
            arguments.add(scope.words());
        }
        sql.append(" order by a.published_at desc, a.id desc limit ?");
        arguments.add(limit);
        return database.list(sql.toString(), this::read, arguments.toArray());
    }

    /** The regions and districts in which a place lies. */
    public List<String> above(String place) {
        if (place.matches("\\d{4}")) {
            return List.of();
        }
        if (place.matches("\\d{7}")) {
            return List.of(place.substring(0, 4));
        }
        return database
                .list("select district from mahalla_area where code = ?", row -> row.getString(1), place)
                .stream()
                .flatMap(district -> List.of(district, district.substring(0, 4)).stream())
                .toList();
    }

    /** Those of these that are public. */
    public List<Told> published(Collection<UUID> ids) {
        return database.list(
                SELECT + " and a.id = any (?::uuid[])",
                this::read,
                ids.stream().map(UUID::toString).toList());
    }

    /** Those with these ids, whoever may read them: for texts of notifications, which go to whom they are meant for. */
    List<Told> addressed(Collection<UUID> ids) {
        return database.list("""
                select a.id, a.kind, a.status, a.revision, a.content, a.published_at, a.changed_at, a.end_reason
                from announcement a where a.revision > 0 and a.id = any (?::uuid[])
                """, this::read, ids.stream().map(UUID::toString).toList());
    }

    private Told read(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                AnnouncementKind.valueOf(row.getString("kind")),
                AnnouncementStatus.valueOf(row.getString("status")),
                row.getInt("revision"),
                json.require(row.getString("content")),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("end_reason"));
    }
}
