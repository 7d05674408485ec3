package uz.aloqa.platform.problem;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that doesn't answer now from a fault of ours: the first is worth trying again. */
public final class DatabaseAway {

    /** Connection failure, out of resources, shut down by an operator or starting (PostgreSQL's error codes, appendix A). */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private DatabaseAway() {}

    /** Whether the failure comes from a database that is away. Looks at suppressed failures too: a commit that broke off hides the database's there. */
    public static boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (isAway(sql.getSQLState()) || noConnectionInTime(sql))) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (isBehind(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }

    /** What the connection pool throws has neither code nor type of its own. */
    private static boolean noConnectionInTime(SQLException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("acquisition timeout");
    }
}
