package uz.aloqa.appeals.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.Role;

/**
 * What somebody may see, as a condition that belongs into the very statement that reads or locks.
 *
 * @param predicate SQL with positional parameters
 * @param parameters their values
 */
public record ReportScope(String predicate, List<Object> parameters) {

    /**
     * What somebody may see of a register.
     *
     * @param account of the reader
     * @param held roles the reader has
     * @param served SOATO of the department the reader serves
     * @param officers roles that see what is their department's; a region's officers see its districts too
     * @param department column of the department
     * @param own column of the resident's account, absent where residents see nothing
     */
    public static ReportScope of(
            UUID account,
            Set<Role> held,
            @Nullable String served,
            Set<Role> officers,
            String department,
            @Nullable String own) {
        List<String> any = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (own != null) {
            any.add(own + " = ?");
            parameters.add(account);
        }
        if (served != null && officers.stream().anyMatch(held::contains)) {
            any.add(department + " like ?");
            parameters.add(served + "%");
        }
        return any.isEmpty()
                ? new ReportScope("(false)", List.of())
                : new ReportScope("(" + String.join(" or ", any) + ")", parameters);
    }

    /** Copies the values. */
    public ReportScope {
        parameters = List.copyOf(parameters);
    }

    /** The parameters with others around them, in the order of the statement. */
    public Object[] parameters(List<?> before, List<?> after) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(parameters);
        all.addAll(after);
        return all.toArray();
    }
}
