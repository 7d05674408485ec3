package uz.aloqa.mahalla.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.DistrictRef;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.search.FoundMahalla.MatchedBy;
import uz.aloqa.mahalla.search.FoundMahalla.RegionRef;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.sql.Sql;

/**
 * Finds mahallas by code or by name. Which spellings are the same is the database's {@code name_key} to say
 * (docs/adr/0017); what is asked for never becomes a pattern, so there is nothing in it to escape.
 */
@ApplicationScoped
class SearchService {

    /** Trigrams in common that make a name worth ranking: "Dostlk" and "Doslik" are found, "Navroʻz" is not. */
    private static final String WORTH_RANKING = "0.45";

    private static final int FEWEST_LETTERS = 2;
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private static final String FIND = """
            WITH asked AS MATERIALIZED (SELECT name_key(?) AS key),
            -- a name of nothing but signs has no key and is like no other
            by_name AS (
                SELECT p.code, 'NAME' AS matched_by,
                       round(max(CASE WHEN one.key = asked.key THEN 1
                                      ELSE 0.65 * word_similarity(asked.key, one.key)
                                         + 0.3 * similarity(asked.key, one.key) END)::numeric, 3) AS score
                  FROM asked
                       JOIN mahalla_period p ON p.search_key %> asked.key
                       CROSS JOIN LATERAL unnest(string_to_array(p.search_key, '|')) AS one (key)
                 WHERE asked.key <> '' AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to >= ?)
                 GROUP BY p.code
            ), by_code AS (
                SELECT code, 'CODE' AS matched_by, 1 AS score FROM mahalla WHERE code = ?
                UNION ALL
                SELECT code, 'STIR', 1 FROM mahalla_period
                 WHERE stir = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                UNION ALL
                SELECT mahalla_code, 'OUTSIDE_CODE', 1 FROM mahalla_code WHERE code = ?
            ), best AS (
                SELECT DISTINCT ON (code) code, matched_by, score
                  FROM (SELECT * FROM by_code UNION ALL SELECT * FROM by_name) AS hit
                 ORDER BY code, score DESC, matched_by
            )
            SELECT p.code, p.name_uz_latn, p.name_uz_cyrl, p.name_ru, p.name_en, best.score, best.matched_by, m.valid_to,
                   m.demo, d.soato, d.name_uz_latn, d.name_uz_cyrl, d.name_ru, d.name_en,
                   r.soato, r.name_uz_latn, r.name_uz_cyrl, r.name_ru, r.name_en
              FROM best
                   JOIN mahalla_period p ON p.code = best.code AND p.valid_from <= ?
                                        AND (p.valid_to IS NULL OR p.valid_to >= ?)
                   JOIN mahalla m ON m.code = p.code
                   JOIN district d ON d.soato = p.district_soato
                   JOIN region r ON r.soato = d.region_soato
             WHERE starts_with(p.district_soato, ?)
             ORDER BY best.score DESC, p.name_uz_latn COLLATE "C", p.code
             LIMIT ?
            """;

    private final Sql sql;
    private final Clock clock;

    SearchService(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In a transaction, because the threshold is set for it alone. */
    @Transactional
    SearchResult find(@Nullable String query, Optional<String> area, @Nullable LocalDate on, int most) {
        String asked = query == null ? "" : query.strip();
        if (NO_LETTER_OR_DIGIT.matcher(asked).replaceAll("").length() < FEWEST_LETTERS) {
            throw tooShort();
        }
        LocalDate day = AsOf.day(on, clock);
        sql.first(
                "SELECT set_config('pg_trgm.word_similarity_threshold', ?, true)",
                row -> row.getString(1),
                WORTH_RANKING);
        List<FoundMahalla> found = sql.list(
                FIND,
                SearchService::read,
                asked,
                day,
                day,
                asked,
                asked,
                day,
                day,
                asked,
                day,
                day,
                area.orElse(""),
                most);
        return new SearchResult(found, day);
    }

    private static FoundMahalla read(ResultSet row) throws SQLException {
        return new FoundMahalla(
                row.getString(1),
                name(row, 2),
                new DistrictRef(row.getString(10), name(row, 11)),
                new RegionRef(row.getString(15), name(row, 16)),
                row.getDouble(6),
                MatchedBy.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getBoolean(9));
    }

    private static PlaceName name(ResultSet row, int first) throws SQLException {
        return new PlaceName(
                row.getString(first), row.getString(first + 1), row.getString(first + 2), row.getString(first + 3));
    }

    private static BadRequest tooShort() {
        return new BadRequest(
                "query-too-short",
                Text.of(
                        "Qidirish uchun kamida ikkita harf yoki raqam yozing (q).",
                        "Қидириш учун камида иккита ҳарф ёки рақам ёзинг (q).",
                        "Для поиска укажите не менее двух букв или цифр (q).",
                        "Give at least two letters or digits to search for (q)."),
                List.of(new Problem.FieldError("q", "has less than two letters or digits")));
    }
}
