package uz.aloqa.appeals.registry;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hours of the day, Tashkent; past midnight when the end is before the beginning.
 *
 * @param from the first minute
 * @param to the first minute after it
 */
public record Shift(LocalTime from, LocalTime to) {

    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]):([0-5]\\d)");

    /** As the registry writes it, like {@code 20:00-08:00}; empty when there is none or it can't be read. */
    static Optional<Shift> parse(@Nullable String written) {
        Matcher parts = FORM.matcher(written == null ? "" : written);
        return parts.matches() ? Optional.of(new Shift(time(parts, 1), time(parts, 3))) : Optional.empty();
    }

    boolean covers(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    private static LocalTime time(Matcher parts, int group) {
        return LocalTime.of(Integer.parseInt(parts.group(group)), Integer.parseInt(parts.group(group + 1)));
    }
}
