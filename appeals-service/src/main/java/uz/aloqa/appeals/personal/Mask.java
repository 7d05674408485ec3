package uz.aloqa.appeals.personal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How much of a value is shown where the duty doesn't need it (DOMAIN: {@code 5********1234}). */
enum Mask {
    /** The first character and the last four. */
    LAST_FOUR,

    /** The first letter of each word. */
    INITIALS,

    /** Nothing but that there is something. */
    ALL;

    private static final int SHOWN_AT_END = 4;
    private static final String STARS = "********";

    String over(String value) {
        return switch (this) {
            case LAST_FOUR ->
                value.length() > 2 * SHOWN_AT_END
                        ? value.charAt(0) + STARS + value.substring(value.length() - SHOWN_AT_END)
                        : STARS;
            case INITIALS ->
                Arrays.stream(value.strip().split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new String(Character.toChars(word.codePointAt(0))) + ".")
                        .collect(Collectors.joining(" "));
            case ALL -> STARS;
        };
    }
}
