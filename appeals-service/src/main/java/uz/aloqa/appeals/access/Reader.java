package uz.aloqa.appeals.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.Role;

/**
 * Who reads. A job that reads on behalf of an officer keeps theirs from the request that ordered it.
 *
 * @param id account
 * @param name public name of the officer
 * @param roles roles of the realm
 * @param department SOATO of the district or region they serve
 */
public record Reader(
        UUID id, String name, Set<Role> roles, @Nullable String department) {

    /** Copies the roles. */
    public Reader {
        roles = Set.copyOf(roles);
    }

    /** Roles by their names, separated by blanks. */
    public String rolesAsText() {
        return new TreeSet<>(roles).stream().map(Role::id).collect(Collectors.joining(" "));
    }
}
