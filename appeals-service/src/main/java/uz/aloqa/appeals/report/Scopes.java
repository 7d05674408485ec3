package uz.aloqa.appeals.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.registry.Registry;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;

/** What the caller may see of the registers: officers of certain roles their department, a resident their own. */
@ApplicationScoped
public class Scopes {

    private final CurrentUser user;
    private final Registry registry;

    Scopes(CurrentUser user, Registry registry) {
        this.user = user;
        this.registry = registry;
    }

    /**
     * The scope of the caller.
     *
     * @param officers roles that see what is their department's; a region's officers see its districts too
     * @param department column of the department
     * @param own column of the resident's account, absent where residents see nothing
     */
    public ReportScope of(Set<Role> officers, String department, @Nullable String own) {
        return ReportScope.of(user.id(), user.roles(), user.department().orElse(null), officers, department, own);
    }

    /** Whether the caller holds one of the roles. */
    public boolean isOneOf(Set<Role> roles) {
        return roles.stream().anyMatch(user::is);
    }

    /** The department the caller serves, as the token tells. */
    public @Nullable String department() {
        return user.department().orElse(null);
    }

    /** The caller as an officer, under their public name. */
    public Actor officer() {
        return Actor.officer(
                user.id(),
                registry.inspectorOf(user.id())
                        .map(Inspector::fullName)
                        .orElseGet(() -> user.name().orElse("")));
    }
}
