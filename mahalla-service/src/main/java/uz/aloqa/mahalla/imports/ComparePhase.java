package uz.aloqa.mahalla.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.ImportTable.Work;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.platform.sql.Sql;

/**
 * Compares the rows with the registry: what the registry forbids, what would be new, different or gone. Set by set, in the
 * database; a row at a time would be ten thousand questions.
 */
@Singleton
class ComparePhase {

    /** What a row's mahalla would differ in, against {@code m}. */
    private static final String DIFFERENCES = """
            array_remove(ARRAY[
                CASE WHEN r.district_soato IS DISTINCT FROM m.district_soato THEN 'district' END,
                CASE WHEN r.name_uz_latn IS DISTINCT FROM m.name_uz_latn THEN 'name_uz_latn' END,
                CASE WHEN r.name_uz_cyrl IS DISTINCT FROM m.name_uz_cyrl THEN 'name_uz_cyrl' END,
                CASE WHEN r.name_ru IS DISTINCT FROM m.name_ru THEN 'name_ru' END,
                CASE WHEN r.name_en IS DISTINCT FROM m.name_en THEN 'name_en' END,
                CASE WHEN r.stir IS DISTINCT FROM m.stir THEN 'stir' END,
                CASE WHEN r.valid_to IS DISTINCT FROM m.valid_to THEN 'valid_to' END,
                CASE WHEN r.point_id IS DISTINCT FROM m.point_id THEN 'point' END,
                CASE WHEN r.boundary IS DISTINCT FROM m.boundary THEN 'boundary' END,
                CASE WHEN r.merged_into IS NOT NULL AND NOT EXISTS (
                              SELECT 1 FROM mahalla_succession s
                               WHERE s.predecessor = r.code AND s.successor = r.merged_into)
                     THEN 'merged_into' END], NULL)
            """;

    /** Where the file is silent, a mahalla stays as it is. */
    private static final String FILL = """
            UPDATE registry_import_row r SET
                   base_version = m.version,
                   district_soato = CASE WHEN 'district' = ANY (given) THEN r.district_soato ELSE m.district_soato END,
                   name_uz_latn = CASE WHEN 'name_uz_latn' = ANY (given) THEN r.name_uz_latn ELSE m.name_uz_latn END,
                   name_uz_cyrl = CASE WHEN 'name_uz_cyrl' = ANY (given) THEN r.name_uz_cyrl ELSE m.name_uz_cyrl END,
                   name_ru = CASE WHEN 'name_ru' = ANY (given) THEN r.name_ru ELSE m.name_ru END,
                   name_en = CASE WHEN 'name_en' = ANY (given) THEN r.name_en ELSE m.name_en END,
                   stir = CASE WHEN 'stir' = ANY (given) THEN r.stir ELSE m.stir END,
                   valid_from = CASE WHEN 'valid_from' = ANY (given) THEN r.valid_from ELSE m.valid_from END,
                   valid_to = CASE WHEN 'valid_to' = ANY (given) THEN r.valid_to ELSE m.valid_to END,
                   point_id = CASE WHEN 'point' = ANY (given) THEN r.point_id ELSE m.point_id END,
                   boundary = CASE WHEN 'boundary' = ANY (given) THEN r.boundary ELSE m.boundary END
              FROM mahalla m WHERE r.import_id = ? AND m.code = r.code
            """;

    private static final String VERDICT = """
            UPDATE registry_import_row r SET verdict = CASE
                   WHEN EXISTS (SELECT 1 FROM registry_import_finding f
                                 WHERE f.import_id = r.import_id AND f.kind = 'REFUSED' AND f.row_no = r.no) THEN 'REFUSED'
                   WHEN r.base_version IS NULL THEN 'ADDED'
                   WHEN (SELECT m.valid_to IS NULL AND r.valid_to IS NOT NULL FROM mahalla m WHERE m.code = r.code)
                   THEN 'CLOSED'
                   WHEN (SELECT cardinality(%s) > 0 FROM mahalla m WHERE m.code = r.code) THEN 'CHANGED'
                   ELSE 'UNCHANGED' END
             WHERE r.import_id = ?
            """.formatted(DIFFERENCES);

    private static final String REPORT_ROWS = """
            INSERT INTO registry_import_finding (import_id, phase, kind, row_no, line, code, district_soato, fields)
            SELECT r.import_id, 'COMPARE', CASE r.verdict WHEN 'CLOSED' THEN 'GONE' ELSE r.verdict END, r.no, r.line, r.code,
                   r.district_soato, CASE WHEN m.code IS NULL THEN '{}' ELSE %s END
              FROM registry_import_row r LEFT JOIN mahalla m ON m.code = r.code
             WHERE r.import_id = ? AND r.verdict IN ('ADDED', 'CHANGED', 'CLOSED')
             ORDER BY r.no
            """.formatted(DIFFERENCES);

    private static final String REPORT_GONE = """
            INSERT INTO registry_import_finding (import_id, phase, kind, code, district_soato, fields, base_version)
            SELECT ?, 'COMPARE', 'GONE', m.code, m.district_soato, '{valid_to}', m.version
              FROM mahalla m
             WHERE m.valid_to IS NULL AND starts_with(m.district_soato, ?)
               AND NOT EXISTS (SELECT 1 FROM registry_import_row r WHERE r.import_id = ? AND r.code = m.code)
             ORDER BY m.code
            """;

    private static final String NAME_IN_ENGLISH = """
            UPDATE registry_import_row SET name_en = translate(name_uz_latn, 'ʻʼ', '''''')
             WHERE import_id = ? AND base_version IS NULL AND name_en IS NULL AND NOT 'name_en' = ANY (given)
            """;

    private final ImportTable imports;
    private final Sql sql;

    ComparePhase(ImportTable imports, Sql sql) {
        this.imports = imports;
        this.sql = sql;
    }

    /** In one transaction, so that every row is compared with the same registry. */
    void run(Work work, UUID worker) {
        QuarkusTransaction.requiringNew().timeout(ImportJob.LONGEST_SECONDS).run(() -> {
            UUID id = work.id();
            sql.update("DELETE FROM registry_import_finding WHERE import_id = ? AND phase <> 'READ'", id);
            int rows = sql.update(FILL, id)
                    + (int) sql.count(
                            "SELECT count(*) FROM registry_import_row WHERE import_id = ? AND base_version IS NULL",
                            id);
            sql.update(NAME_IN_ENGLISH, id);
            refuseDistricts(id, work.area(), work.completeFor());
            refuseNames(id);
            refuseNumbers(id, work.completeFor());
            refuseDays(id);
            refuseRelations(id);
            sql.update(VERDICT, id);
            sql.update(REPORT_ROWS, id);
            if (work.completeFor() != null) {
                sql.update(REPORT_GONE, id, work.completeFor(), id);
            }
            imports.progress(id, worker, ImportPhase.COMPARE, rows, rows);
        });
    }

    /**
     * Refuses rows.
     *
     * @param arguments what the words are about, as SQL
     * @param where rows {@code r}, perhaps with their mahalla {@code m}, that are at fault
     */
    private void refuse(UUID id, Fault fault, String arguments, String where, @Nullable Object... parameters) {
        @Nullable Object[] all = new @Nullable Object[parameters.length + 2];
        all[0] = fault;
        all[1] = id;
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        sql.update("""
                INSERT INTO registry_import_finding
                       (import_id, phase, kind, row_no, line, code, district_soato, fault, arguments)
                SELECT r.import_id, 'COMPARE', 'REFUSED', r.no, r.line, r.code, r.district_soato, ?, ARRAY[%s]::text[]
                  FROM registry_import_row r LEFT JOIN mahalla m ON m.code = r.code
                 WHERE r.import_id = ? AND (%s) ORDER BY r.no
                """.formatted(arguments, where), all);
    }

    private void refuseDistricts(UUID id, String area, @Nullable String completeFor) {
        refuse(id, Fault.MISSING_DISTRICT, "", "m.code IS NULL AND NOT 'district' = ANY (r.given)");
        refuse(id, Fault.UNKNOWN_DISTRICT, "r.district_soato", """
                r.district_soato IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM district d WHERE d.soato = r.district_soato)""");
        refuse(id, Fault.DISTRICT_OF_OTHERS, "r.district_soato", """
                NOT starts_with(r.district_soato, ?)
                AND EXISTS (SELECT 1 FROM district d WHERE d.soato = r.district_soato)""", area);
        refuse(
                id,
                Fault.DISTRICT_OF_OTHERS,
                "m.district_soato",
                "NOT starts_with(m.district_soato, ?) AND starts_with(r.district_soato, ?)",
                area,
                area);
        if (completeFor != null) {
            refuse(
                    id,
                    Fault.OUTSIDE_THE_LIST,
                    "r.district_soato, '" + completeFor + "'",
                    "NOT starts_with(r.district_soato, ?)",
                    completeFor);
        }
    }

    private void refuseNames(UUID id) {
        for (String column : List.of("name_uz_latn", "name_uz_cyrl", "name_ru")) {
            refuse(
                    id,
                    Fault.MISSING_NAME,
                    "'" + column + "'",
                    "m.code IS NULL AND NOT '" + column + "' = ANY (r.given)");
        }
    }

    /** The number of a mahalla that gives it up or ends with this very file is free. */
    private void refuseNumbers(UUID id, @Nullable String completeFor) {
        refuse(
                id,
                Fault.STIR_OF_ANOTHER,
                "r.stir, (" + STIR_HOLDER + " LIMIT 1)",
                """
                r.stir IS NOT NULL AND r.valid_to IS NULL AND EXISTS (%s AND NOT (
                        ?::text IS NOT NULL AND starts_with(o.district_soato, ?)
                        AND NOT EXISTS (SELECT 1 FROM registry_import_row x
                                         WHERE x.import_id = r.import_id AND x.code = o.code)))""".formatted(STIR_HOLDER),
                completeFor,
                completeFor == null ? "-" : completeFor);
    }

    private static final String STIR_HOLDER = """
            SELECT o.code FROM mahalla o
             WHERE o.stir = r.stir AND o.valid_to IS NULL AND o.code <> r.code
               AND NOT EXISTS (SELECT 1 FROM registry_import_row y
                                WHERE y.import_id = r.import_id AND y.code = o.code
                                  AND (y.stir IS DISTINCT FROM o.stir OR y.valid_to IS NOT NULL))""";

    private void refuseDays(UUID id) {
        refuse(
                id,
                Fault.LAST_DAY_BEFORE_FIRST,
                "r.valid_to, r.valid_from",
                "r.valid_to < r.valid_from AND NOT r.given @> ARRAY['valid_from', 'valid_to']");
        refuse(
                id,
                Fault.FIRST_DAY_IS_FIXED,
                "coalesce(m.valid_from::text, '–')",
                "m.code IS NOT NULL AND r.valid_from IS DISTINCT FROM m.valid_from");
        refuse(
                id,
                Fault.MAHALLA_IS_GONE,
                "m.valid_to",
                "m.valid_to IS NOT NULL AND cardinality(" + DIFFERENCES + ") > 0");
        refuse(
                id,
                Fault.ENDS_BEFORE_ITS_STATE,
                "m.state_since",
                "m.code IS NOT NULL AND m.valid_to IS NULL AND r.valid_to < m.state_since");
    }

    private void refuseRelations(UUID id) {
        refuse(id, Fault.UNKNOWN_POINT, "r.point_id", """
                r.point_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM law_and_order_point p WHERE p.id = r.point_id)""");
        refuse(
                id,
                Fault.POINT_OF_OTHER_DISTRICT,
                "r.point_id, (SELECT p.district_soato FROM law_and_order_point p WHERE p.id = r.point_id)",
                """
                EXISTS (SELECT 1 FROM law_and_order_point p
                         WHERE p.id = r.point_id AND p.district_soato <> r.district_soato)""");
        refuse(id, Fault.UNKNOWN_SUCCESSOR, "r.merged_into", """
                r.merged_into IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mahalla s WHERE s.code = r.merged_into)
                AND NOT EXISTS (SELECT 1 FROM registry_import_row s
                                 WHERE s.import_id = r.import_id AND s.code = r.merged_into)""");
        refuse(id, Fault.SUCCESSOR_WITHOUT_LAST_DAY, "", "r.merged_into IS NOT NULL AND r.valid_to IS NULL");
    }
}
