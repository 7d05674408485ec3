package uz.aloqa.appeals.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.Role;

/**
 * Which appeals somebody may see, as a condition on {@code appeal a} that belongs into the very statement that reads or
 * locks them. A citizen sees their own; an inspector what they execute and what lies in a mahalla assigned to them today; a
 * duty officer and a head what their department is in charge of; a main department what lies in its region. Nobody sees a
 * complaint about themselves as an officer (O‘RQ-445 article 25), whatever their role, and a complaint about a unit is for its
 * executor and the department in charge alone, which is never the one complained about.
 *
 * @param predicate SQL with named parameters
 * @param parameters their values
 */
public record Jurisdiction(String predicate, Map<String, Object> parameters) {

    private static final String OWN = "a.applicant_id = :me";
    private static final String EXECUTED_OR_IN_MY_MAHALLA = """
            a.executor_user_id = :me
            or a.id in (select c.appeal_id from appeal_co_executor c where c.executor_user_id = :me)
            or (a.against_point_id is null and a.against_department is null and a.mahalla_code in (
              select s.mahalla_code from registry_assignment s join registry_inspector i on i.id = s.inspector_id
              where i.user_id = :me and i.active
                and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)))""";
    private static final String NOT_ABOUT_ME = """
            a.against_user_id is distinct from :me and a.against_decider is distinct from :me and not exists (
              select 1 from registry_inspector n where n.id = a.against_inspector_id and n.user_id = :me)""";

    /**
     * What somebody may see.
     *
     * @param me account
     * @param roles roles of the realm
     * @param department SOATO of the district or region they serve
     * @param today date in Tashkent
     */
    public static Jurisdiction of(UUID me, Set<Role> roles, @Nullable String department, LocalDate today) {
        List<String> asOfficer = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (roles.contains(Role.INSPECTOR)) {
            asOfficer.add(EXECUTED_OR_IN_MY_MAHALLA);
            parameters.put("today", today);
        }
        boolean ofDistrict = roles.contains(Role.DUTY_OFFICER) || roles.contains(Role.DEPARTMENT_HEAD);
        if (ofDistrict && department != null && department.length() == 7) {
            asOfficer.add("a.department_soato = :district");
            parameters.put("district", department);
        }
        if (roles.contains(Role.MAIN_DEPARTMENT) && department != null && department.length() <= 4) {
            asOfficer.add("a.department_soato like :region");
            parameters.put("region", department + "%");
        }
        List<String> any = new ArrayList<>();
        if (roles.contains(Role.CITIZEN)) {
            any.add(OWN);
        }
        if (!asOfficer.isEmpty()) {
            any.add("(" + String.join(" or ", asOfficer) + ") and " + NOT_ABOUT_ME);
        }
        if (any.isEmpty()) {
            return new Jurisdiction("(false)", Map.of());
        }
        parameters.put("me", me);
        return new Jurisdiction("((" + String.join(") or (", any) + "))", Map.copyOf(parameters));
    }
}
