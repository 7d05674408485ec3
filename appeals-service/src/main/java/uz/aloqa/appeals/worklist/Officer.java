package uz.aloqa.appeals.worklist;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;

/**
 * For whom a list is made. A job that runs later keeps it, because there is no caller by then.
 *
 * @param id account
 * @param roles roles of the realm
 * @param department SOATO of the district or region they serve
 */
public record Officer(UUID id, Set<Role> roles, @Nullable String department) {

    static final int DIGITS_OF_REGION = 4;
    static final int DIGITS_OF_DISTRICT = 7;

    /** Copies the roles. */
    public Officer {
        roles = Set.copyOf(roles);
    }

    /** The caller. */
    public static Officer of(CurrentUser user) {
        return new Officer(user.id(), user.roles(), user.department().orElse(null));
    }

    /** The district, region or republic, by its SOATO code, whose department they serve; absent for an inspector. */
    public @Nullable String area() {
        boolean ofDistrict = roles.contains(Role.DUTY_OFFICER) || roles.contains(Role.DEPARTMENT_HEAD);
        if (department == null) {
            return null;
        }
        if (roles.contains(Role.MAIN_DEPARTMENT) && department.length() <= DIGITS_OF_REGION) {
            return department;
        }
        return ofDistrict && department.length() == DIGITS_OF_DISTRICT ? department : null;
    }

    /** Whether they serve as an inspector. */
    public boolean isInspector() {
        return roles.contains(Role.INSPECTOR);
    }
}
