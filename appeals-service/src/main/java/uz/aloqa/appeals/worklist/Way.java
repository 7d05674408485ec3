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

    /** The shortest ways to what an officer asks for; none when they may see nothing. */
    static List<Way> to(Officer officer, WorklistFilter filter) {
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
                ways.add(MINE);
                ways.add(IN_MY_MAHALLAS);
            }
            return ways;
        }
        return officer.isInspector() ? List.of(MINE, IN_MY_MAHALLAS) : List.of();
    }

    /** What the keys need. */
    static void bind(Officer officer, WorklistFilter filter, Map<String, @Nullable Object> parameters) {
        parameters.put("executor", filter.executorId());
        parameters.put("mahalla", filter.mahallaCode());
        parameters.put("filterDistrict", filter.districtSoato());
        parameters.put("area", officer.area());
    }
}
