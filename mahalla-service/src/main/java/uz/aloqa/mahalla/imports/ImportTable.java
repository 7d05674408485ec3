package uz.aloqa.mahalla.imports;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.file.ImportFormat;
import uz.aloqa.platform.sql.Sql;

/** The imports, and which replica works on which. */
@Singleton
class ImportTable {

    /** A replica that is silent for so long is taken for dead. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final int MOST_ATTEMPTS = 5;

    private static final String COLUMNS = """
            id, format, complete_for, area, started_by, started_at, finished_at, state, phase, bytes, rows_done, rows_total,
            added, changed, unchanged, gone, refused, faults, gaps, overlapping, version
            """;

    private final Sql sql;
    private final Clock clock;

    ImportTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void begin(UUID id, ImportFormat format, @Nullable String completeFor, String area, UUID by) {
        sql.update("""
                INSERT INTO registry_import (id, format, complete_for, area, started_by, started_at, state, phase, version)
                VALUES (?, ?, ?, ?, ?, ?, 'UPLOADING', 'UPLOAD', 1)
                """, id, format, completeFor, area, by, clock.instant());
    }

    void append(UUID id, int no, byte[] bytes) {
        sql.update("INSERT INTO registry_import_chunk (import_id, no, bytes) VALUES (?, ?, ?)", id, no, bytes);
    }

    byte @Nullable [] chunk(UUID id, int no) {
        return sql.first(
                        "SELECT bytes FROM registry_import_chunk WHERE import_id = ? AND no = ?",
                        row -> row.getBytes(1),
                        id,
                        no)
                .orElse(null);
    }

    void uploaded(UUID id, long bytes) {
        sql.update("""
                UPDATE registry_import SET state = 'CHECKING', phase = 'READ', bytes = ?, version = version + 1 WHERE id = ?
                """, bytes, id);
    }

    void drop(UUID id) {
        sql.update("DELETE FROM registry_import WHERE id = ?", id);
    }

    /** An import that a registrar of an area may see. */
    Optional<ImportView> find(UUID id, String area) {
        return sql.first(
                "SELECT " + COLUMNS + " FROM registry_import WHERE id = ? AND starts_with(area, ?)",
                ImportTable::read,
                id,
                area);
    }

    /** The newest first. */
    List<ImportView> page(String area, Optional<Instant> before, Optional<UUID> id, int most) {
        return sql.list(
                "SELECT " + COLUMNS + """
                FROM registry_import
                WHERE starts_with(area, ?) AND state <> 'UPLOADING' AND (started_at, id) < (?, ?)
                ORDER BY started_at DESC, id DESC LIMIT ?
                """,
                ImportTable::read,
                area,
                before.orElse(Instant.parse("9999-12-31T00:00:00Z")),
                id.orElse(new UUID(-1, -1)),
                most);
    }

    /** Puts it into the hands of whatever replica comes first; says whether it was still as the caller knows it. */
    boolean order(UUID id, long version, ImportState from, ImportState to, ImportPhase phase) {
        return sql.update("""
                UPDATE registry_import
                   SET state = ?, phase = ?, rows_done = 0, version = version + 1, attempts = 0, finished_at = NULL,
                       worker = NULL, lease_until = NULL
                 WHERE id = ? AND version = ? AND state = ?
                """, to, phase, id, version, from) == 1;
    }

    /** What a replica took up. */
    record Work(
            UUID id,
            ImportState state,
            ImportPhase phase,
            String area,
            @Nullable String completeFor,
            ImportFormat format) {}

    /** Takes up an import that waits, or whose replica is silent. */
    Optional<Work> claim(UUID worker) {
        Instant now = clock.instant();
        return sql.first(
                """
                UPDATE registry_import SET worker = ?, lease_until = ?, attempts = attempts + 1
                 WHERE id = (SELECT id FROM registry_import
                              WHERE state IN ('CHECKING', 'APPLYING') AND (lease_until IS NULL OR lease_until < ?)
                              ORDER BY started_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING id, state, phase, area, complete_for, format
                """,
                row -> new Work(
                        row.getObject(1, UUID.class),
                        ImportState.valueOf(row.getString(2)),
                        ImportPhase.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        ImportFormat.valueOf(row.getString(6))),
                worker,
                now.plus(LEASE),
                now);
    }

    /** Keeps what a replica works on. */
    void renew(UUID worker) {
        sql.update(
                "UPDATE registry_import SET lease_until = ? WHERE worker = ? AND state IN ('CHECKING', 'APPLYING')",
                clock.instant().plus(LEASE),
                worker);
    }

    /** Leaves it to be tried again soon, or not any more after so many attempts. */
    void putBack(UUID id, UUID worker) {
        sql.update("""
                UPDATE registry_import
                   SET worker = NULL, lease_until = ?, version = version + 1,
                       state = CASE WHEN attempts >= ? THEN 'FAILED' ELSE state END,
                       finished_at = CASE WHEN attempts >= ? THEN ?::timestamptz END
                 WHERE id = ? AND worker = ?
                """, clock.instant().plusSeconds(2), MOST_ATTEMPTS, MOST_ATTEMPTS, clock.instant(), id, worker);
    }

    /**
     * Tells how far it is.
     *
     * @throws LeaseLost when another replica has taken over
     */
    void progress(UUID id, UUID worker, ImportPhase phase, int done, int total) {
        requireOne(sql.update("""
                UPDATE registry_import SET phase = ?, rows_done = ?, rows_total = ?, version = version + 1
                 WHERE id = ? AND worker = ?
                """, phase, done, total, id, worker));
    }

    /** Ends the work of a replica. */
    void finish(UUID id, UUID worker, ImportState state) {
        requireOne(sql.update("""
                UPDATE registry_import i
                   SET state = ?, phase = 'DONE', finished_at = ?, version = version + 1, worker = NULL, lease_until = NULL
                 WHERE id = ? AND worker = ?
                """, state, clock.instant(), id, worker));
    }

    private static void requireOne(int updated) {
        if (updated != 1) {
            throw new LeaseLost();
        }
    }

    /** Another replica works on it now. */
    static final class LeaseLost extends RuntimeException {
        LeaseLost() {
            super("another replica has taken over", null, false, false);
        }
    }

    private static ImportView read(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject(7, OffsetDateTime.class);
        return new ImportView(
                row.getObject(1, UUID.class),
                ImportFormat.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(5, UUID.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                ImportState.valueOf(row.getString(8)),
                ImportPhase.valueOf(row.getString(9)),
                row.getLong(10),
                row.getInt(11),
                row.getInt(12),
                new ImportView.Counts(
                        row.getInt(13),
                        row.getInt(14),
                        row.getInt(15),
                        row.getInt(16),
                        row.getInt(17),
                        row.getInt(18),
                        row.getInt(19),
                        row.getInt(20)),
                row.getLong(21));
    }
}
