package uz.aloqa.notification.delivery;

import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;

/**
 * Whose deliveries an officer may see: those of appeals of the own district or region, operators and auditors all.
 *
 * @param soato beginning of the district's SOATO; empty for everywhere, null for nowhere
 */
record Jurisdiction(@Nullable String soato) {

    static final Jurisdiction EVERYWHERE = new Jurisdiction("");

    static Jurisdiction of(CurrentUser user) {
        if (user.is(Role.OPS) || user.is(Role.AUDITOR)) {
            return EVERYWHERE;
        }
        return new Jurisdiction(user.department()
                .filter(department -> department.length() == 7 || user.is(Role.MAIN_DEPARTMENT))
                .orElse(null));
    }

    boolean isEverywhere() {
        return "".equals(soato);
    }

    /** Argument of {@code district like ?}. */
    String pattern() {
        return soato == null ? "" : soato + "%";
    }
}
