package uz.aloqa.mahalla.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;

/**
 * A point on earth, WGS-84.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
record GeoPoint(double latitude, double longitude) {

    /** Plain decimal degrees: what Double.parseDouble reads beyond that (NaN, 0x1p3, 41d) is nobody's coordinate. */
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,18})?");

    /**
     * Reads what a caller typed.
     *
     * @param lat degrees north as text
     * @param lon degrees east as text
     * @throws BadRequest that points at each parameter at fault
     */
    static GeoPoint parse(@Nullable String lat, @Nullable String lon) {
        List<Problem.FieldError> errors = new ArrayList<>();
        double latitude = degrees("lat", lat, 90, errors);
        double longitude = degrees("lon", lon, 180, errors);
        if (!errors.isEmpty()) {
            throw new BadRequest(
                    "point-malformed",
                    Text.of(
                            "Nuqta notoʻgʻri: lat (kenglik) va lon (uzunlik) oʻnli darajalarda yozilsin.",
                            "Нуқта нотўғри: lat (кенглик) ва lon (узунлик) ўнли даражаларда ёзилсин.",
                            "Неверная точка: укажите lat (широту) и lon (долготу) в десятичных градусах.",
                            "The point is wrong: give lat (latitude) and lon (longitude) in decimal degrees."),
                    errors);
        }
        return new GeoPoint(latitude, longitude);
    }

    private static double degrees(String name, @Nullable String text, double most, List<Problem.FieldError> errors) {
        if (text == null || text.isEmpty()) {
            errors.add(new Problem.FieldError(name, "is missing"));
        } else if (!DEGREES.matcher(text).matches()) {
            errors.add(new Problem.FieldError(name, "is not a number of decimal degrees"));
        } else if (Math.abs(Double.parseDouble(text)) > most) {
            errors.add(new Problem.FieldError(name, "is not between -%.0f and %.0f".formatted(most, most)));
        } else {
            return Double.parseDouble(text);
        }
        return Double.NaN;
    }
}
