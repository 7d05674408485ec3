package uz.aloqa.appeals.worklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose parameters have names, for {@link uz.aloqa.platform.sql.Sql}, which counts them.
 *
 * @param text with a question mark for each parameter
 * @param values of the parameters, in that order
 */
public record NamedSql(String text, List<@Nullable Object> values) {

    /** A name, but not a cast by two colons. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    /**
     * Puts the parameters into their places.
     *
     * @param statement with {@code :names}; a name may stand several times
     * @param parameters by name, also more than the statement has
     */
    public static NamedSql of(String statement, Map<String, ?> parameters) {
        List<@Nullable Object> values = new ArrayList<>();
        Matcher names = NAME.matcher(statement);
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            String name = names.group(1);
            if (!parameters.containsKey(name)) {
                throw new IllegalArgumentException("no parameter " + name);
            }
            values.add(parameters.get(name));
            names.appendReplacement(text, "?");
        }
        return new NamedSql(names.appendTail(text).toString(), Collections.unmodifiableList(values));
    }

    /** The values, as the statement wants them. */
    public @Nullable Object[] parameters() {
        return values.toArray();
    }
}
