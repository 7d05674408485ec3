package uz.aloqa.appeals.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.worklist.FilterJson;
import uz.aloqa.appeals.worklist.Officer;
import uz.aloqa.appeals.worklist.WorklistFilter;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;

/** The exports in the database, and which replica works on which. An officer sees their own, in the office they ordered it in. */
@ApplicationScoped
class Exports {

    /** A replica that is silent for so long is taken for dead. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_ATTEMPTS = 5;
    private static final String MINE = """
            select id, state, personal, rows_done, complete, created_at, finished_at, expires_at from appeal_export
            where officer_id = ? and roles = ? and department is not distinct from ? and expires_at > ?""";
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final FilterJson filters;
    private final SecretColumn contents;
    private final Ids ids;
    private final Clock clock;

    Exports(Sql sql, FilterJson filters, Secrets secrets, Ids ids, Clock clock) {
        this.sql = sql;
        this.filters = filters;
        this.contents = secrets.column("appeal_export_piece", "content");
        this.ids = ids;
        this.clock = clock;
    }

    /** What a replica took up. */
    record Work(
            UUID id,
            Officer officer,
            String officerName,
            WorklistFilter filter,
            boolean personal,
            UUID before,
            int pieces,
            int rows) {}

    UUID add(Officer officer, String name, ExportOrder order) {
        Instant now = clock.instant();
        UUID id = ids.next();
        sql.update(
                """
                insert into appeal_export (id, officer_id, officer_name, roles, department, filter, personal, state,
                  created_at, expires_at, up_to, version)
                values (?, ?, ?, ?, ?, cast(? as jsonb), ?, 'WAITING', ?, ?, ?, 1)""",
                id,
                officer.id(),
                name,
                names(officer),
                officer.department(),
                filters.write(order.filter()),
                order.personal(),
                now,
                now.plus(KEPT),
                id);
        return id;
    }

    long waitingOf(UUID officer) {
        return sql.count("select count(*) from appeal_export where officer_id = ? and state = 'WAITING'", officer);
    }

    Optional<ExportView> find(UUID id, Officer officer) {
        return sql.first(
                MINE + " and id = ?",
                Exports::view,
                officer.id(),
                names(officer),
                officer.department(),
                clock.instant(),
                id);
    }

    List<ExportView> page(Officer officer, @Nullable UUID before, int limit) {
        return sql.list(
                MINE + " and id < ? order by id desc limit ?",
                Exports::view,
                officer.id(),
                names(officer),
                officer.department(),
                clock.instant(),
                before == null ? LAST : before,
                limit);
    }

    void remove(UUID id) {
        sql.update("delete from appeal_export where id = ?", id);
    }

    /** Deletes what has expired. */
    int removeExpired() {
        return sql.update("delete from appeal_export where expires_at <= ?", clock.instant());
    }

    /** One piece of the table, in clear; empty behind the last. */
    Optional<String> piece(UUID id, int no) {
        return sql.first(
                "select id, content from appeal_export_piece where export_id = ? and no = ?",
                row -> contents.decrypt(row.getObject(1, UUID.class), row.getBytes(2)),
                id,
                no);
    }

    /** Takes up an export that waits, or whose replica is silent. */
    Optional<Work> claim(UUID worker) {
        Instant now = clock.instant();
        return sql.first(
                """
                update appeal_export set worker = ?, lease_until = ?, attempts = attempts + 1
                where id = (select id from appeal_export
                            where state = 'WAITING' and (lease_until is null or lease_until < ?)
                            order by created_at limit 1 for update skip locked)
                returning id, officer_id, officer_name, roles, department, cast(filter as text), personal,
                  coalesce(last_id, up_to), pieces, rows_done""",
                row -> new Work(
                        row.getObject(1, UUID.class),
                        new Officer(row.getObject(2, UUID.class), roles(row), row.getString(5)),
                        row.getString(3),
                        filters.read(row.getString(6)),
                        row.getBoolean(7),
                        row.getObject(8, UUID.class),
                        row.getInt(9),
                        row.getInt(10)),
                worker,
                now.plus(LEASE),
                now);
    }

    /** Adds a piece and goes on, in the transaction that read it; says whether the replica still holds the export. */
    boolean append(Work work, UUID worker, String piece, UUID last, int rows) {
        boolean holds = sql.update("""
                        update appeal_export set pieces = pieces + 1, rows_done = ?, last_id = ?, lease_until = ?,
                          version = version + 1
                        where id = ? and worker = ? and pieces = ?""", rows, last, clock.instant().plus(LEASE), work.id(), worker, work.pieces()) == 1;
        if (holds) {
            UUID pieceId = ids.next();
            sql.update(
                    "insert into appeal_export_piece (export_id, no, id, content) values (?, ?, ?, ?)",
                    work.id(),
                    work.pieces(),
                    pieceId,
                    contents.encrypt(pieceId, piece));
        }
        return holds;
    }

    void finish(UUID id, UUID worker, boolean complete) {
        sql.update("""
                update appeal_export set state = 'READY', complete = ?, finished_at = ?, worker = null, lease_until = null,
                  version = version + 1
                where id = ? and worker = ?""", complete, clock.instant(), id, worker);
    }

    /** Leaves it to be tried again soon, or not any more after so many attempts. */
    void putBack(UUID id, UUID worker) {
        Instant now = clock.instant();
        sql.update("""
                update appeal_export set worker = null, lease_until = ?, version = version + 1,
                  state = case when attempts >= ? then 'FAILED' else state end,
                  finished_at = case when attempts >= ? then cast(? as timestamptz) end
                where id = ? and worker = ?""", now.plusSeconds(2), MOST_ATTEMPTS, MOST_ATTEMPTS, now, id, worker);
    }

    private static List<String> names(Officer officer) {
        return officer.roles().stream().map(Role::name).sorted().toList();
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray(4).getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ExportView view(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ExportView(
                row.getObject("id", UUID.class),
                ExportState.valueOf(row.getString("state")),
                row.getBoolean("personal"),
                row.getInt("rows_done"),
                row.getBoolean("complete"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
