package uz.aloqa.appeals.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way into the appeals by one index, for each of some keys. What somebody may see is the jurisdiction's to say, whatever
 * way is taken; the ways only keep the rest of the country from being looked at.
 *
 * @param keys SQL of the keys
 * @param condition SQL that an appeal has a key
 * @param byDepartment whether the keys are departments, whose indexes know states and terms
 */
record Way(String keys, String condition, boolean byDepartment) {

    private static final Way OF_EXECUTOR =
            new Way("select cast(:executor as uuid) as key", "a.executor_user_id = way.key", false);
    private static final Way OF_MAHALLA =
            new Way("select cast(:mahalla as text) as key", "a.mahalla_code = way.key", false);
    private static final Way OF_DEPARTMENT =
            new Way("select cast(:area as text) as key", "a.department_soato = way.key", true);
    private static final Way OF_AREA = new Way(
            "select key from (select soato as key from registry_district union all select soato from registry_region"
                    + " union all values ('17')) as known where starts_with(key, :area)",
            "a.department_soato = way.key",
            true);
    /** A district's appeals are with its own department or with one above it. */
    private static final Way OF_DISTRICT_IN_AREA = new Way(
            "select key from (values (cast(:filterDistrict as text)), (left(:filterDistrict, 4)), ('17')) as above (key)"
                    + " where starts_with(key, :area)",
            "a.department_soato = way.key",
            true);

    private static final Way MINE = new Way("select cast(:me as uuid) as key", "a.executor_user_id = way.key", false);
    private static final Way IN_MY_MAHALLAS = new Way(
            "select distinct s.mahalla_code as key from registry_assignment s"
                    + " join registry_inspector i on i.id = s.inspector_id where i.user_id = :me and i.active"
                    + " and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)",
            "a.mahalla_code = way.key",
            false);

    /** What an officer works on beside its executor: as long as the list of an executor. */
    private static final Way BESIDE_THE_EXECUTOR = new Way(
            "select c.appeal_id as key from appeal_co_executor c where c.executor_user_id = :me",
            "a.id = way.key",
            false);
    /** What nobody replied to in time: as few as there are faults, wherever they are. */
    private static final Way OF_OVERDUE_INQUIRIES = new Way(
            "select distinct q.appeal_id as key from appeal_inquiry q where q.replied_at is null and q.due_on < :today",
            "a.id = way.key",
            false);

    private static final List<Way> AS_INSPECTOR = List.of(MINE, IN_MY_MAHALLAS, BESIDE_THE_EXECUTOR);

    /** The shortest ways to what an officer asks for; none when they may see nothing. */
    static List<Way> to(Officer officer, WorklistFilter filter) {
        if (officer.area() == null && !officer.isInspector()) {
            return List.of();
        }
        if (Boolean.TRUE.equals(filter.coExecuting())) {
            return List.of(BESIDE_THE_EXECUTOR);
        }
        if (Boolean.TRUE.equals(filter.inquiryOverdue())) {
            return List.of(OF_OVERDUE_INQUIRIES);
        }
        if (filter.executorId() != null) {
            return List.of(OF_EXECUTOR);
        }
        if (filter.mahallaCode() != null) {
            return List.of(OF_MAHALLA);
        }
        String area = officer.area();
        if (area != null) {
            List<Way> ways = new ArrayList<>();
            ways.add(
                    area.length() == Officer.DIGITS_OF_DISTRICT
                            ? OF_DEPARTMENT
                            : filter.districtSoato() == null ? OF_AREA : OF_DISTRICT_IN_AREA);
            if (officer.isInspector()) {
                ways.addAll(AS_INSPECTOR);
            }
            return filter.categoryId() == null
                    ? ways
                    : ways.stream().map(Way::inCategory).toList();
        }
        return AS_INSPECTOR;
    }

    /** By department and subject at once, which have an index of their own. */
    private Way inCategory() {
        return byDepartment
                ? new Way(
                        "select d.key, c.id as category from (" + keys
                                + ") as d cross join category_subtree(:category) as c (id)",
                        condition + " and a.category_id = way.category",
                        true)
                : this;
    }

    /** What the keys need. */
    static void bind(Officer officer, WorklistFilter filter, Map<String, @Nullable Object> parameters) {
        parameters.put("executor", filter.executorId());
        parameters.put("mahalla", filter.mahallaCode());
        parameters.put("filterDistrict", filter.districtSoato());
        parameters.put("area", officer.area());
        parameters.put("category", filter.categoryId());
    }
}
