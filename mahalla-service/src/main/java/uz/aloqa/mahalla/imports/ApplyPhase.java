package uz.aloqa.mahalla.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import uz.aloqa.mahalla.imports.ImportTable.Work;
import uz.aloqa.mahalla.inspector.Assignment;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.platform.sql.Sql;

/** Makes the registry what the file says, in the caller's transaction, and announces every mahalla that changed. */
@Singleton
class ApplyPhase {

    private static final int ANNOUNCED_AT_ONCE = 200;

    private static final String ENDING = """
            SELECT code, base_version, valid_to FROM registry_import_row WHERE import_id = ? AND verdict = 'CLOSED'
            UNION ALL
            SELECT code, base_version, NULL FROM registry_import_finding
             WHERE import_id = ? AND kind = 'GONE' AND row_no IS NULL
            """;

    /** A change begins today and leaves the state before it to history; an end only ends the state that runs. */
    private static final List<String> CLOSE = List.of("""
            UPDATE mahalla m
               SET valid_to = coalesce(e.valid_to, greatest(?::date - 1, m.state_since)), version = m.version + 1
              FROM (%s) AS e WHERE m.code = e.code
            """.formatted(ENDING), """
            UPDATE mahalla m
               SET name_uz_latn = r.name_uz_latn, name_uz_cyrl = r.name_uz_cyrl, name_ru = r.name_ru, name_en = r.name_en,
                   stir = r.stir, district_soato = r.district_soato, point_id = r.point_id, boundary = r.boundary
              FROM registry_import_row r
             WHERE r.import_id = ? AND r.verdict = 'CLOSED' AND m.code = r.code
               AND (m.name_uz_latn, m.name_uz_cyrl, m.name_ru, m.name_en, m.stir, m.district_soato, m.point_id, m.boundary)
                   IS DISTINCT FROM (r.name_uz_latn, r.name_uz_cyrl, r.name_ru, r.name_en, r.stir, r.district_soato,
                                     r.point_id, r.boundary)
            """);

    /** Two mahallas may swap their numbers: both are without one for a moment. */
    private static final String FREE_NUMBERS = """
            UPDATE mahalla m SET stir = NULL, state_since = greatest(m.state_since, ?::date)
              FROM registry_import_row r
             WHERE r.import_id = ? AND r.verdict = 'CHANGED' AND m.code = r.code AND m.stir IS DISTINCT FROM r.stir
               AND m.stir IS NOT NULL
            """;

    private static final String CHANGE = """
            UPDATE mahalla m
               SET district_soato = r.district_soato, name_uz_latn = r.name_uz_latn, name_uz_cyrl = r.name_uz_cyrl,
                   name_ru = r.name_ru, name_en = r.name_en, stir = r.stir, point_id = r.point_id, boundary = r.boundary,
                   valid_to = r.valid_to, state_since = greatest(m.state_since, ?::date), version = m.version + 1
              FROM registry_import_row r
             WHERE r.import_id = ? AND r.verdict = 'CHANGED' AND m.code = r.code
            """;

    private static final String ADD = """
            INSERT INTO mahalla (code, district_soato, point_id, name_uz_latn, name_uz_cyrl, name_ru, name_en, boundary,
                                 valid_from, valid_to, stir, state_since, demo, version)
            SELECT code, district_soato, point_id, name_uz_latn, name_uz_cyrl, name_ru, name_en, boundary, valid_from,
                   valid_to, stir, coalesce(valid_from, DATE '0001-01-01'), false, 1
              FROM registry_import_row WHERE import_id = ? AND verdict = 'ADDED'
            """;

    private static final String SUCCEED = """
            INSERT INTO mahalla_succession (predecessor, successor, kind, effective_on)
            SELECT code, merged_into, 'MERGED', valid_to + 1 FROM registry_import_row
             WHERE import_id = ? AND merged_into IS NOT NULL AND verdict IN ('ADDED', 'CLOSED')
            ON CONFLICT DO NOTHING
            """;

    private static final String END_ASSIGNMENTS = """
            UPDATE assignment a SET valid_to = greatest(m.valid_to, a.valid_from - 1), version = a.version + 1
              FROM mahalla m, (%s) AS e
             WHERE m.code = e.code AND a.mahalla_code = m.code AND (a.valid_to IS NULL OR a.valid_to > m.valid_to)
            RETURNING a.id
            """.formatted(ENDING);

    /** Rows of which the registry is no longer what the dry run saw, and mahallas that the complete list has not seen. */
    private static final String STALE = """
            SELECT (SELECT count(*) FROM registry_import_row r LEFT JOIN mahalla m ON m.code = r.code
                     WHERE r.import_id = ? AND m.version IS DISTINCT FROM r.base_version)
                 + (SELECT count(*) FROM registry_import_finding f LEFT JOIN mahalla m ON m.code = f.code
                     WHERE f.import_id = ? AND f.kind = 'GONE' AND f.row_no IS NULL
                       AND m.version IS DISTINCT FROM f.base_version)
                 + (SELECT count(*) FROM mahalla m
                     WHERE ?::text IS NOT NULL AND starts_with(m.district_soato, ?) AND m.valid_to IS NULL
                       AND NOT EXISTS (SELECT 1 FROM registry_import_row r WHERE r.import_id = ? AND r.code = m.code)
                       AND NOT EXISTS (SELECT 1 FROM registry_import_finding f
                                        WHERE f.import_id = ? AND f.kind = 'GONE' AND f.code = m.code))
            """;

    private static final String TO_ANNOUNCE = """
            SELECT code FROM (
                SELECT code FROM registry_import_row WHERE import_id = ? AND verdict IN ('ADDED', 'CHANGED', 'CLOSED')
                UNION ALL
                SELECT code FROM registry_import_finding WHERE import_id = ? AND kind = 'GONE' AND row_no IS NULL
            ) AS touched ORDER BY code
            """;

    private final Sql sql;
    private final RegistryService registry;
    private final Clock clock;

    ApplyPhase(Sql sql, RegistryService registry, Clock clock) {
        this.sql = sql;
        this.registry = registry;
        this.clock = clock;
    }

    /** Whether the registry has changed since the dry run, where it matters. */
    boolean isStale(UUID id, @org.jspecify.annotations.Nullable String completeFor) {
        return sql.count(STALE, id, id, completeFor, completeFor == null ? "-" : completeFor, id, id) > 0;
    }

    /**
     * Applies.
     *
     * @param progress is told how many mahallas have been announced
     * @return false when the registry has changed meanwhile and nothing was done
     */
    boolean run(Work work, IntConsumer progress) {
        UUID id = work.id();
        LocalDate today = LocalDate.now(clock);
        // All writers of mahallas queue here first; then nobody changes one until the commit.
        sql.count("SELECT revision FROM boundary_revision FOR UPDATE");
        if (isStale(id, work.completeFor())) {
            return false;
        }
        sql.update(CLOSE.getFirst(), today, id, id);
        sql.update(CLOSE.getLast(), id);
        sql.update(FREE_NUMBERS, today, id);
        sql.update(CHANGE, today, id);
        sql.update(ADD, id);
        sql.update(SUCCEED, id);
        List<UUID> ended = sql.list(END_ASSIGNMENTS, row -> row.getObject(1, UUID.class), id, id);
        List<String> codes = sql.list(TO_ANNOUNCE, row -> row.getString(1), id, id);
        for (int i = 0; i < codes.size(); i += ANNOUNCED_AT_ONCE) {
            int end = Math.min(i + ANNOUNCED_AT_ONCE, codes.size());
            registry.announceAll(Mahalla.class, codes.subList(i, end));
            progress.accept(end);
        }
        for (int i = 0; i < ended.size(); i += ANNOUNCED_AT_ONCE) {
            registry.announceAll(Assignment.class, ended.subList(i, Math.min(i + ANNOUNCED_AT_ONCE, ended.size())));
        }
        // the report stays; the file and its rows have done their work
        sql.update("DELETE FROM registry_import_chunk WHERE import_id = ?", id);
        sql.update("DELETE FROM registry_import_row WHERE import_id = ?", id);
        return true;
    }
}
