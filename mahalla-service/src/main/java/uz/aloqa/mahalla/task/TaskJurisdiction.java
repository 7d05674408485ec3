package uz.aloqa.mahalla.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.platform.security.Role;

/**
 * Which tasks somebody may see or act on, as a condition on {@code task t} that belongs into the very statement that reads
 * or locks them. The desk and the head of a district: those of the district. A main department: those of its region. An
 * inspector: what was given to them or their point, to the seven of a mahalla they answer for today, or to the inspector
 * whose substitute in that mahalla they are. Staff of a mahalla: what was given to its seven.
 *
 * @param predicate SQL with named parameters
 * @param parameters their values
 */
public record TaskJurisdiction(String predicate, Map<String, Object> parameters) {

    private static final String OF_INSPECTOR = """
            t.inspector_user_id = :me
            or t.assignee_kind = 'POINT' and t.point_id in (
              select i.point_id from inspector i where i.user_id = :me and i.active)
            or t.assignee_kind in ('SEVEN', 'INSPECTOR') and t.mahalla_code in (
              select a.mahalla_code from assignment a join inspector i on i.id = a.inspector_id
              where i.user_id = :me and i.active
                and (a.role = 'SUBSTITUTE' or a.role = 'PRIMARY' and t.assignee_kind = 'SEVEN')
                and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today))""";
    private static final String OF_STAFF = """
            t.assignee_kind = 'SEVEN' and t.mahalla_code in (
              select s.mahalla_code from mahalla_staff s
              where s.user_id = :me and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today))""";

    /** What the caller may see. */
    public static TaskJurisdiction toSee(Caller caller) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        addDoing(caller, any, parameters);
        addGiving(caller, any, parameters);
        caller.department()
                .filter(soato -> caller.is(Role.MAIN_DEPARTMENT) && soato.length() == 4)
                .ifPresent(region -> {
                    any.add("t.district_soato like :region");
                    parameters.put("region", region + "%");
                });
        return any(any, parameters);
    }

    /** What the caller has to do. */
    public static TaskJurisdiction toDo(Caller caller) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        addDoing(caller, any, parameters);
        return any(any, parameters);
    }

    /** What the caller's desk has given. */
    public static TaskJurisdiction given(Caller caller) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        addGiving(caller, any, parameters);
        return any(any, parameters);
    }

    private static void addDoing(Caller caller, List<String> any, Map<String, Object> parameters) {
        if (caller.is(Role.INSPECTOR)) {
            any.add(OF_INSPECTOR);
        }
        if (caller.is(Role.MAHALLA_STAFF)) {
            any.add(OF_STAFF);
        }
        if (!any.isEmpty()) {
            parameters.put("me", caller.id());
            parameters.put("today", caller.today());
        }
    }

    private static void addGiving(Caller caller, List<String> any, Map<String, Object> parameters) {
        caller.deskOf().ifPresent(district -> {
            any.add("t.district_soato = :district");
            parameters.put("district", district);
        });
    }

    private static TaskJurisdiction any(List<String> any, Map<String, Object> parameters) {
        return any.isEmpty()
                ? new TaskJurisdiction("(false)", Map.of())
                : new TaskJurisdiction("((" + String.join(") or (", any) + "))", Map.copyOf(parameters));
    }
}
