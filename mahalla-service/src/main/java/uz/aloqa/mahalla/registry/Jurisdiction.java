package uz.aloqa.mahalla.registry;

import jakarta.enterprise.context.ApplicationScoped;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.security.CurrentUser;

/**
 * Where a registrar keeps the registry: the district of their department, or every district of their region. A SOATO code of
 * a district begins with the one of its region, so one comparison decides. What lies elsewhere is not found.
 */
@ApplicationScoped
public class Jurisdiction {

    /** No code begins so. */
    private static final String NOWHERE = "-";

    private final CurrentUser user;

    Jurisdiction(CurrentUser user) {
        this.user = user;
    }

    /** What the code of a district begins with where the caller keeps the registry. */
    public String prefix() {
        return user.department().orElse(NOWHERE);
    }

    /** Whether the caller keeps the registry of a district. */
    public boolean covers(String districtSoato) {
        return districtSoato.startsWith(prefix());
    }

    /**
     * Refuses to begin something in another's district.
     *
     * @throws Forbidden when the caller doesn't keep the registry of the district
     */
    public void require(String districtSoato) {
        if (!covers(districtSoato)) {
            throw new Forbidden(
                    "not-your-district",
                    Text.of(
                            "Bu tuman reestrini siz yuritmaysiz.",
                            "Бу туман реестрини сиз юритмайсиз.",
                            "Реестр этого района ведёте не вы.",
                            "You do not keep the registry of this district."));
        }
    }
}
