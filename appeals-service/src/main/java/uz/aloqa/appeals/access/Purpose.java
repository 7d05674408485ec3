package uz.aloqa.appeals.access;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.security.Role;

/** Why somebody read: by their duty, or for a reason they stated. */
@Schema(name = "AccessPurpose")
public enum Purpose {
    /** In the course of considering it: inspectors, duty officers, specialists. */
    CONSIDERATION,

    /** Watching over those who consider it: heads and main departments. */
    SUPERVISION,

    /** For a reason that the officer wrote down. */
    STATED;

    static Purpose of(Set<Role> roles) {
        return roles.contains(Role.DEPARTMENT_HEAD)
                        || roles.contains(Role.MAIN_DEPARTMENT)
                        || roles.contains(Role.AUDITOR)
                ? SUPERVISION
                : CONSIDERATION;
    }
}
