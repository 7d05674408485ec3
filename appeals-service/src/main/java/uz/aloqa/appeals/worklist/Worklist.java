package uz.aloqa.appeals.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.appeals.category.Categories;
import uz.aloqa.appeals.worklist.Conditions.Position;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/**
 * The appeals that an officer may see, by filter, in order (docs/adr/0028). Each way in reads no more rows of its index than
 * a page has, for every department and state apart, and what they found is merged: a region's list costs the same with ten
 * thousand appeals as with a million.
 */
@ApplicationScoped
public class Worklist {

    /** A word that is everywhere is found in the last months; one that is rare may be looked for in all of them. */
    private static final List<Integer> MONTHS_BACK = List.of(2, 12);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("'M'yyyyMM", Locale.ROOT);
    private static final int BITS_BELOW_MILLIS = 16;

    private final Sql sql;
    private final Categories categories;

    Worklist(Sql sql, Categories categories) {
        this.sql = sql;
        this.categories = categories;
    }

    /**
     * Appeals in order.
     *
     * @param officer who may see them
     * @param filter what the list is narrowed to
     * @param after the row after which it begins, absent for the first page
     * @param limit how many at most
     * @param now decides what is overdue
     */
    List<WorkItem> page(
            Officer officer,
            WorklistFilter filter,
            WorklistSort sort,
            @Nullable Position after,
            int limit,
            Instant now) {
        List<Way> ways = Way.to(officer, filter);
        if (ways.isEmpty() || filter.possibleStatuses().isEmpty()) {
            return List.of();
        }
        if (!byWords(ways, filter, sort)) {
            return items(ordinary(officer, filter, sort, after, ways, limit, now));
        }
        Conditions conditions = Conditions.of(officer, filter, true, false, now).after(sort, after);
        if (sort == WorklistSort.NEWEST) {
            YearMonth last = monthOf(after, now);
            for (int back : MONTHS_BACK) {
                List<WorkItem> found = items(withWords(officer, conditions, sort, months(last, back), limit));
                if (found.size() >= limit) {
                    return found;
                }
            }
        }
        return items(withWords(officer, conditions, sort, null, limit));
    }

    /** The first appeals of a list. */
    public List<WorkItem> first(Officer officer, WorklistFilter filter, WorklistSort sort, int limit, Instant now) {
        return page(officer, filter, sort, null, limit, now);
    }

    /** The newest appeals up to a key, in pages: for what goes through a whole list. */
    public List<WorkItem> newest(
            Officer officer, WorklistFilter filter, @Nullable UUID before, int limit, Instant now) {
        return page(
                officer,
                filter,
                WorklistSort.NEWEST,
                before == null ? null : new Position(before, Instant.EPOCH),
                limit,
                now);
    }

    /** How many there are. */
    WorklistCounts counts(Officer officer, WorklistFilter asked, Instant now) {
        WorklistFilter filter = asked.inAnyStatus();
        List<Way> ways = Way.to(officer, filter);
        if (ways.isEmpty()) {
            return WorklistCounts.of(List.of(), Map.of(), null);
        }
        boolean byWords = byWords(ways, filter, WorklistSort.NEWEST);
        Conditions conditions = Conditions.of(officer, filter, false, !byWords, now);
        Map<String, @Nullable Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("where", byWords ? mark(officer, null) : "");
        String columns = "select a.id, a.status, a.kind, a.due_at, a.category_id ";
        String rows = byWords
                ? columns + "from appeal_words w join appeal a on a.id = w.appeal_id"
                        + " where w.words @@ (words_asked(:words) && cast(:where as tsquery))"
                        + " and a.status = state.status and " + conditions.all()
                : ways.stream()
                        .map(way -> columns + "from (" + way.keys() + ") way join appeal a on " + way.condition()
                                + " where a.status = state.status and " + conditions.all())
                        .collect(Collectors.joining(" union "));
        String statement = "select f.status, f.kind, (f.status = any(:open) and f.due_at < :now),"
                + " (f.status = any(:open) and f.due_at >= :now and f.due_at <= :soon), f.category_id, count(*)"
                + " from unnest(:statuses) as state (status) cross join lateral (select * from (" + rows
                + ") as one limit " + (WorklistCounts.MOST + 1) + ") as f group by 1, 2, 3, 4, 5";
        NamedSql query = NamedSql.of(statement, parameters);
        List<WorklistCounts.Group> groups = sql.list(
                query.text(),
                row -> new WorklistCounts.Group(
                        AppealStatus.valueOf(row.getString(1)),
                        AppealKind.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getObject(5, UUID.class),
                        row.getLong(6)),
                query.parameters());
        return WorklistCounts.of(groups, categories.parents(), filter.categoryId());
    }

    private static NamedSql ordinary(
            Officer officer,
            WorklistFilter filter,
            WorklistSort sort,
            @Nullable Position after,
            List<Way> ways,
            int limit,
            Instant now) {
        Conditions here = Conditions.of(officer, filter, false, true, now).after(sort, after);
        Conditions withStatuses =
                Conditions.of(officer, filter, true, true, now).after(sort, after);
        String hits = ways.stream()
                .map(way -> {
                    boolean byStatus = way.byDepartment()
                            && (sort == WorklistSort.DEADLINE
                                    || filter.narrowsStatuses()
                                    || filter.categoryId() != null);
                    return "select found.id, found.due_at from (" + way.keys() + ") way"
                            + (byStatus ? " cross join unnest(:statuses) as state (status)" : "")
                            + " cross join lateral (select a.id, a.due_at from appeal a where " + way.condition()
                            + (byStatus
                                    ? " and a.status = state.status and " + here.all()
                                    : " and " + withStatuses.all())
                            + order(sort) + " limit " + limit + ") found";
                })
                .collect(Collectors.joining(" union "));
        return NamedSql.of(
                "with hit as (select * from (" + hits + ") a" + order(sort) + " limit " + limit + ") select "
                        + WorkItemRow.COLUMNS + " from hit join appeal a on a.id = hit.id" + order(sort),
                withStatuses.parameters());
    }

    private static NamedSql withWords(
            Officer officer, Conditions conditions, WorklistSort sort, @Nullable String months, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("where", mark(officer, months));
        return NamedSql.of(
                "select " + WorkItemRow.COLUMNS + " from appeal_words w join appeal a on a.id = w.appeal_id"
                        + " where w.words @@ (words_asked(:words) && cast(:where as tsquery)) and " + conditions.all()
                        + order(sort) + " limit " + limit,
                parameters);
    }

    /**
     * Whether the words lead to the appeals. In a department or region they do; for one inspector the few appeals do, and
     * for what is due next the terms of the open ones.
     */
    private static boolean byWords(List<Way> ways, WorklistFilter filter, WorklistSort sort) {
        boolean dueNext = sort == WorklistSort.DEADLINE && WorklistFilter.OPEN.containsAll(filter.possibleStatuses());
        return filter.asksForWords() && ways.size() == 1 && ways.getFirst().byDepartment() && !dueNext;
    }

    /** The mark of an area among the words; the republic needs none. */
    private static String mark(Officer officer, @Nullable String months) {
        String area = Objects.requireNonNull(officer.area(), "words lead to the appeals of an area");
        List<String> marks = new ArrayList<>();
        if (area.length() == Officer.DIGITS_OF_DISTRICT) {
            marks.add("D" + area);
        } else if (area.length() == Officer.DIGITS_OF_REGION) {
            marks.add("R" + area);
        }
        if (months != null) {
            marks.add("(" + months + ")");
        }
        return String.join(" & ", marks);
    }

    private static String order(WorklistSort sort) {
        return switch (sort) {
            case NEWEST -> " order by a.id desc";
            case DEADLINE -> " order by a.due_at, a.id";
        };
    }

    private static YearMonth monthOf(@Nullable Position after, Instant now) {
        Instant last =
                after == null ? now : Instant.ofEpochMilli(after.id().getMostSignificantBits() >>> BITS_BELOW_MILLIS);
        return YearMonth.from(last.atZone(Tashkent.ZONE));
    }

    private static String months(YearMonth last, int back) {
        return IntStream.range(0, back)
                .mapToObj(months -> last.minusMonths(months).format(MONTH))
                .collect(Collectors.joining(" | "));
    }

    private List<WorkItem> items(NamedSql query) {
        return sql.list(query.text(), WorkItemRow::read, query.parameters());
    }
}
