package uz.aloqa.appeals.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.worklist.FilterJson;
import uz.aloqa.appeals.worklist.Officer;
import uz.aloqa.appeals.worklist.WorklistSort;
import uz.aloqa.platform.sql.Sql;

/** The views in the database; whoever reads brings who they are, which becomes part of the statement. */
@ApplicationScoped
class SavedViews {

    private static final String VISIBLE = """
            select id, name, shared, owner_id = ? as mine, cast(filter as text) as filter, sort, changed_at, version
            from saved_view where (owner_id = ? or (shared and department = ?))""";
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final FilterJson filters;

    SavedViews(Sql sql, FilterJson filters) {
        this.sql = sql;
        this.filters = filters;
    }

    void add(UUID id, Officer owner, SaveView view, Instant now) {
        sql.update(
                """
                insert into saved_view (id, owner_id, department, shared, name, filter, sort, changed_at, version)
                values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, 1)""",
                id,
                owner.id(),
                owner.department(),
                view.shared(),
                view.name().strip(),
                filters.write(view.filter()),
                view.sortOrNewest(),
                now);
    }

    long countOf(UUID owner) {
        return sql.count("select count(*) from saved_view where owner_id = ?", owner);
    }

    List<SavedView> page(Officer officer, @Nullable UUID before, int limit) {
        return sql.list(
                VISIBLE + " and id < ? order by id desc limit ?",
                this::read,
                officer.id(),
                officer.id(),
                officer.department(),
                before == null ? LAST : before,
                limit);
    }

    Optional<SavedView> find(UUID id, Officer officer) {
        return sql.first(VISIBLE + " and id = ?", this::read, officer.id(), officer.id(), officer.department(), id);
    }

    /** The same, with its row locked until the end of the transaction. */
    Optional<SavedView> lock(UUID id, Officer officer) {
        return sql.first(
                VISIBLE + " and id = ? for update", this::read, officer.id(), officer.id(), officer.department(), id);
    }

    void change(UUID id, SaveView view, Instant now) {
        sql.update("""
                update saved_view set shared = ?, name = ?, filter = cast(? as jsonb), sort = ?, changed_at = ?,
                  version = version + 1
                where id = ?""", view.shared(), view.name().strip(), filters.write(view.filter()), view.sortOrNewest(), now, id);
    }

    void remove(UUID id) {
        sql.update("delete from saved_view where id = ?", id);
    }

    private SavedView read(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("shared"),
                row.getBoolean("mine"),
                filters.read(row.getString("filter")),
                WorklistSort.valueOf(row.getString("sort")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
