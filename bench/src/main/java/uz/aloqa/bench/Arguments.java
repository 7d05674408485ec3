package uz.aloqa.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Parameters of a run, given as {@code name=value}.
 *
 * @param values by name
 */
public record Arguments(Map<String, String> values) {

    /** Copies the values. */
    public Arguments {
        values = Map.copyOf(values);
    }

    static Arguments of(String... words) {
        return new Arguments(Arrays.stream(words)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> {
                    if (pair.length < 2) {
                        throw new IllegalArgumentException("'" + pair[0] + "' is not name=value");
                    }
                    return pair[1];
                })));
    }

    /** A whole number, or what it is when nothing is said. */
    public int number(String name, int otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    /** A text, or what it is when nothing is said. */
    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
