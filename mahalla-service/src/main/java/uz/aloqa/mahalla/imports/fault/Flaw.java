package uz.aloqa.mahalla.imports.fault;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fault that was found.
 *
 * @param fault what is wrong
 * @param arguments what was found
 * @param longitude of the fault of a boundary
 * @param latitude of the fault of a boundary
 */
public record Flaw(
        Fault fault,
        List<String> arguments,
        @Nullable Double longitude,
        @Nullable Double latitude) {

    private static final int LONGEST_QUOTATION = 80;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /** Quotes no more of the file than helps, and nothing that a database or a terminal could choke on. */
    public Flaw {
        arguments = arguments.stream()
                .map(text -> CONTROL.matcher(text).replaceAll("\uFFFD"))
                .map(text -> text.length() > LONGEST_QUOTATION ? text.substring(0, LONGEST_QUOTATION) + "…" : text)
                .toList();
    }

    /** A fault without a place. */
    public static Flaw of(Fault fault, Object... arguments) {
        return new Flaw(fault, texts(arguments), null, null);
    }

    /** A fault at a place. */
    public static Flaw at(double longitude, double latitude, Fault fault, Object... arguments) {
        return new Flaw(fault, texts(arguments), longitude, latitude);
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
