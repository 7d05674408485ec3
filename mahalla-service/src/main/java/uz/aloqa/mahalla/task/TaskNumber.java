package uz.aloqa.mahalla.task;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.aloqa.platform.number.Damm;

/**
 * The number that people see, like {@code T26-1726266-000017-7}: a T for topshiriq, the year it was given, SOATO of the
 * district, serial of that district and year, check digit by {@link Damm} over all the digits before it.
 *
 * @param year two last digits
 * @param districtSoato seven digits
 * @param serial from 1
 */
public record TaskNumber(int year, String districtSoato, long serial) {

    private static final Pattern FORM = Pattern.compile("T(\\d{2})-(\\d{7})-(\\d{6,12})-(\\d)");

    public TaskNumber {
        if (year < 0 || year > 99 || serial < 1 || !districtSoato.matches("\\d{7}")) {
            throw new IllegalArgumentException("no such number: " + year + " " + districtSoato + " " + serial);
        }
    }

    /** The number as it was written down; empty when its form or its check digit is wrong. */
    public static Optional<TaskNumber> parse(String written) {
        Matcher parts = FORM.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches() || !Damm.holds(parts.group(1) + parts.group(2) + parts.group(3) + parts.group(4))) {
            return Optional.empty();
        }
        long serial = Long.parseLong(parts.group(3));
        return serial == 0
                ? Optional.empty()
                : Optional.of(new TaskNumber(Integer.parseInt(parts.group(1)), parts.group(2), serial));
    }

    @Override
    public String toString() {
        String digits = String.format(Locale.ROOT, "%02d%s%06d", year, districtSoato, serial);
        return "T" + digits.substring(0, 2) + "-" + digits.substring(2, 9) + "-" + digits.substring(9) + "-"
                + Damm.checkDigit(digits);
    }
}
