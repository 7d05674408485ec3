package uz.aloqa.appeals.statistics;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year, written {@code 2026-Q3}.
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final int MONTHS = 3;

    /** Reads one. */
    public static Optional<Quarter> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** The day after its last. */
    public LocalDate until() {
        return from().plusMonths(MONTHS);
    }

    /** The quarter before. */
    public Quarter before() {
        return of(from().minusDays(1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-Q%d", year, number);
    }
}
