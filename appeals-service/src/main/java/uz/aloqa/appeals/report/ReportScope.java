package uz.aloqa.appeals.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody may see, as a condition that belongs into the very statement that reads or locks.
 *
 * @param predicate SQL with positional parameters
 * @param parameters their values
 */
public record ReportScope(String predicate, List<Object> parameters) {

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
