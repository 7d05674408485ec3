package uz.aloqa.appeals.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Jurisdiction;
import uz.aloqa.platform.time.Tashkent;

/**
 * What an appeal in the list has to fulfil, as conditions on {@code appeal a}: the jurisdiction first, then the filter.
 *
 * @param all joined by "and"
 * @param parameters by name
 */
record Conditions(String all, Map<String, @Nullable Object> parameters) {

    /** The officer works on the appeal beside its executor (article 24). */
    static final String CO_EXECUTING =
            "exists (select 1 from appeal_co_executor o where o.appeal_id = a.id and o.executor_user_id = :me)";

    /** Something asked in the course of the appeal (articles 24, 31) is not replied to, and its last day is over. */
    static final String INQUIRY_OVERDUE = "exists (select 1 from appeal_inquiry q"
            + " where q.appeal_id = a.id and q.replied_at is null and q.due_on < :today"
            + " and (q.kind <> 'INFORMATION' or a.status = any(:open)))";

    /**
     * The conditions of a list.
     *
     * @param withStatuses whether the states are asked for here and not by the way in
     * @param withWords whether the words are asked for here and not by the way in
     */
    static Conditions of(Officer officer, WorklistFilter filter, boolean withStatuses, boolean withWords, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Tashkent.ZONE);
        Jurisdiction jurisdiction = Jurisdiction.of(officer.id(), officer.roles(), officer.department(), today);
        List<String> all = new ArrayList<>();
        Map<String, @Nullable Object> parameters = new HashMap<>(jurisdiction.parameters());
        all.add(jurisdiction.predicate());
        parameters.put("me", officer.id());
        parameters.put("today", today);
        parameters.put("now", now);
        parameters.put("soon", soon(filter, now));
        parameters.put("statuses", names(filter.possibleStatuses()));
        parameters.put("open", names(WorklistFilter.OPEN));
        parameters.put("words", filter.words());
        Way.bind(officer, filter, parameters);
        if (withStatuses && filter.narrowsStatuses()) {
            all.add("a.status = any(:statuses)");
        }
        if (withWords && filter.asksForWords()) {
            all.add(
                    "exists (select 1 from appeal_words w where w.appeal_id = a.id and w.words @@ words_asked(:words))");
        }
        add(all, parameters, filter);
        return new Conditions(String.join(" and ", all), parameters);
    }

    private static void add(List<String> all, Map<String, @Nullable Object> parameters, WorklistFilter filter) {
        Set<?> kinds = filter.kinds();
        if (kinds != null && !kinds.isEmpty()) {
            all.add("a.kind = any(:kinds)");
            parameters.put("kinds", names(kinds));
        }
        value(all, parameters, "a.district_soato = :filterDistrict", "filterDistrict", filter.districtSoato());
        value(all, parameters, "a.mahalla_code = :mahalla", "mahalla", filter.mahallaCode());
        value(all, parameters, "a.executor_user_id = :executor", "executor", filter.executorId());
        value(all, parameters, "a.registered_on >= :registeredFrom", "registeredFrom", filter.registeredFrom());
        value(all, parameters, "a.registered_on <= :registeredTo", "registeredTo", filter.registeredTo());
        value(all, parameters, "a.due_on >= :dueFrom", "dueFrom", filter.dueFrom());
        value(all, parameters, "a.due_on <= :dueTo", "dueTo", filter.dueTo());
        if (filter.onControl() != null) {
            all.add(filter.onControl() ? "a.control_since is not null" : "a.control_since is null");
        }
        if (filter.atDesk() != null) {
            all.add(filter.atDesk() ? "a.executor_kind = 'DUTY_DESK'" : "a.executor_kind = 'INSPECTOR'");
        }
        if (filter.dueWithinDays() != null) {
            all.add("a.status = any(:open) and a.due_at >= :now and a.due_at <= :soon");
        }
        if (filter.categoryId() != null) {
            all.add("a.category_id in (select category_subtree(:category))");
        }
        whether(all, CO_EXECUTING, filter.coExecuting());
        whether(all, INQUIRY_OVERDUE, filter.inquiryOverdue());
        if (filter.overdue() != null) {
            all.add((filter.overdue() ? "" : "not ") + "(a.status = any(:open) and a.due_at < :now)");
        }
    }

    private static void whether(List<String> all, String condition, @Nullable Boolean wanted) {
        if (wanted != null) {
            all.add((wanted ? "" : "not ") + condition);
        }
    }

    private static void value(
            List<String> all,
            Map<String, @Nullable Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.put(name, value);
        }
    }

    private static Instant soon(WorklistFilter filter, Instant now) {
        int days = filter.dueWithinDays() == null ? WorklistCounts.SOON_DAYS : filter.dueWithinDays();
        return now.plus(days, ChronoUnit.DAYS);
    }

    private static List<String> names(Set<?> constants) {
        return constants.stream().map(Object::toString).sorted().toList();
    }

    /** The same after a row of the list. */
    Conditions after(WorklistSort sort, @Nullable Position position) {
        if (position == null) {
            return this;
        }
        Map<String, @Nullable Object> more = new HashMap<>(parameters);
        more.put("lastId", position.id());
        more.put("lastDue", position.dueAt());
        return new Conditions(
                all
                        + switch (sort) {
                            case NEWEST -> " and a.id < :lastId";
                            case DEADLINE -> " and (a.due_at, a.id) > (:lastDue, :lastId)";
                        },
                more);
    }

    /**
     * The row after which a page begins.
     *
     * @param id its key
     * @param dueAt its last moment for the answer
     */
    record Position(UUID id, Instant dueAt) {}
}
