package uz.aloqa.appeals.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.worklist.NamedSql;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.sql.Sql;

/**
 * Counts facts. Months of districts are counted beforehand and hold as many rows as districts have months, however many
 * appeals there are; mahallas of one district are counted from the appeals of that district.
 */
@ApplicationScoped
class StatisticsTable {

    /** So many months of districts are counted again at once: some hundred milliseconds at most. */
    private static final int AT_ONCE = 100;

    private static final String ENDS =
            "('SATISFIED', 'EXPLAINED', 'REFUSED', 'LEFT_UNCONSIDERED', 'FORWARDED', 'RETURNED', 'TERMINATED', 'WITHDRAWN')";

    private final Sql sql;

    StatisticsTable(Sql sql) {
        this.sql = sql;
    }

    /** Counts again what has changed; says how many months of districts that were. */
    int refresh() {
        return (int) sql.count("select statistics_counted(?)", AT_ONCE);
    }

    /** What happened in the period, by key. */
    SortedMap<String, Tally> tallies(StatisticsQuestion question, Instant now) {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        boolean months = question.byMonthsOfDistricts();
        String day = months ? "month" : "day";
        each(
                "select " + key(question.by(), day) + ", figure, value, " + (months ? "sum(count)" : "count(*)")
                        + " from " + source(question) + " and " + day + " >= :from and " + day
                        + " < :until group by 1, 2, 3",
                parameters(question, now),
                row -> tally(tallies, row.getString(1)).add(row.getString(2), row.getInt(3), row.getLong(4)));
        return tallies;
    }

    /** Adds what was open before the period began and what is overdue now; not told apart by month. */
    void addStocks(StatisticsQuestion question, Instant now, SortedMap<String, Tally> tallies) {
        Map<String, @Nullable Object> parameters = parameters(question, now);
        boolean months = question.byMonthsOfDistricts();
        String day = months ? "month" : "day";
        String signed = "case when figure = 'RECEIVED' then 1 when figure in " + ENDS + " then -1 else 0 end";
        each(
                "select " + key(question.by(), day) + ", sum((" + signed + ") * " + (months ? "count" : "1") + ") from "
                        + source(question) + " and " + day + " < :from group by 1",
                parameters,
                row -> tally(tallies, row.getString(1)).addBefore(row.getLong(2)));
        each(
                "select " + key(question.by(), "registered_on") + ", count(*) from appeal where"
                        + " status in ('REGISTERED', 'ASSIGNED') and due_at < :now and " + conditions(question)
                        + " group by 1",
                parameters,
                row -> tally(tallies, row.getString(1)).addOverdue(row.getLong(2)));
    }

    private static Map<String, @Nullable Object> parameters(StatisticsQuestion question, Instant now) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", question.from());
        parameters.put("until", question.until());
        parameters.put("kind", question.kind());
        parameters.put("category", question.category());
        parameters.put("area", question.area() + "%");
        parameters.put("mahallas", question.mahallas());
        parameters.put("now", now);
        return parameters;
    }

    private static String source(StatisticsQuestion question) {
        String months = question.byCategories() ? "statistics_category_month" : "statistics_month";
        return (question.byMonthsOfDistricts() ? months : "appeal_fact") + " where " + conditions(question);
    }

    /** Mahallas that the inspector behind an account serves on a day. */
    List<String> mahallasOf(UUID user, LocalDate day) {
        return sql.list("""
                select distinct s.mahalla_code from registry_assignment s join registry_inspector i on i.id = s.inspector_id
                where i.user_id = ? and i.active and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)""", row -> row.getString(1), user, day, day);
    }

    /** Names of places by code, of subjects by key, in the four languages. */
    Map<String, Text> names(Breakdown by, Collection<String> codes) {
        String table = switch (by) {
            case REGION -> "(select soato as key, * from registry_region)";
            case DISTRICT -> "(select soato as key, * from registry_district)";
            case MAHALLA -> "(select code as key, * from registry_mahalla)";
            case CATEGORY ->
                "(select cast(c.id as text) as key, v.* from subject_category c"
                        + " join subject_category_version v on v.category_id = c.id and v.version = c.version)";
            case KIND, MONTH -> "";
        };
        Map<String, Text> names = new HashMap<>();
        if (!table.isEmpty() && !codes.isEmpty()) {
            sql.each(
                    "select key, name_uz_latn, name_uz_cyrl, name_ru, name_en from " + table
                            + " as named where key = any(?)",
                    row -> names.put(
                            row.getString(1),
                            Text.of(row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
                    codes);
        }
        return names;
    }

    private static Tally tally(Map<String, Tally> tallies, String key) {
        return tallies.computeIfAbsent(key, one -> new Tally());
    }

    private void each(String statement, Map<String, ?> parameters, Sql.Visitor visitor) {
        NamedSql query = NamedSql.of(statement, parameters);
        sql.each(query.text(), visitor, query.parameters());
    }

    private static String conditions(StatisticsQuestion question) {
        return "district_soato like :area"
                + (question.kind() == null ? "" : " and kind = :kind")
                + (question.category() == null ? "" : " and category_id in (select category_subtree(:category))")
                + (question.mahallas() == null ? "" : " and mahalla_code = any(:mahallas)");
    }

    private static String key(@Nullable Breakdown by, String day) {
        return switch (by) {
            case null -> "''";
            case REGION -> "left(district_soato, 4)";
            case DISTRICT -> "district_soato";
            case MAHALLA -> "coalesce(mahalla_code, 'UNKNOWN')";
            case KIND -> "kind";
            case CATEGORY -> "coalesce(cast(category_id as text), 'NONE')";
            case MONTH -> "to_char(" + day + ", 'YYYY-MM')";
        };
    }
}
