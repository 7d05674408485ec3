package uz.aloqa.appeals.number;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uz.aloqa.platform.number.Damm;

/**
 * The number that people see, like {@code 26-1726266-000123-2}: year of registration, SOATO of the district, serial of that
 * district and year, check digit by {@link Damm} over all the digits before it. Serials beyond 999,999 just get longer.
 *
 * @param year two last digits of the year of registration
 * @param districtSoato seven digits
 * @param serial from 1
 */
public record RegistrationNumber(int year, String districtSoato, long serial) {

    private static final Pattern FORM = Pattern.compile("(\\d{2})-(\\d{7})-(\\d{6,12})-(\\d)");

    public RegistrationNumber {
        if (year < 0 || year > 99 || serial < 1 || !districtSoato.matches("\\d{7}")) {
            throw new IllegalArgumentException("no such number: " + year + " " + districtSoato + " " + serial);
        }
    }

    /** The number as it was written down; empty when its form or its check digit is wrong. */
    public static Optional<RegistrationNumber> parse(String written) {
        Matcher parts = FORM.matcher(written.strip());
        if (!parts.matches() || !Damm.holds(parts.group(1) + parts.group(2) + parts.group(3) + parts.group(4))) {
            return Optional.empty();
        }
        long serial = Long.parseLong(parts.group(3));
        return serial == 0
                ? Optional.empty()
                : Optional.of(new RegistrationNumber(Integer.parseInt(parts.group(1)), parts.group(2), serial));
    }

    @Override
    public String toString() {
        String digits = String.format(Locale.ROOT, "%02d%s%06d", year, districtSoato, serial);
        return digits.substring(0, 2) + "-" + digits.substring(2, 9) + "-" + digits.substring(9) + "-"
                + Damm.checkDigit(digits);
    }
}
