package uz.aloqa.mahalla.imports.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file may say of a mahalla. The heading of a CSV names columns in lower case. */
public enum Column {
    /** Code of the registry; the only one that every row needs. */
    CODE,
    /** SOATO code of the district, seven digits. */
    DISTRICT,
    NAME_UZ_LATN,
    NAME_UZ_CYRL,
    NAME_RU,
    NAME_EN,
    /** Tax number, nine digits. */
    STIR,
    /** First day, YYYY-MM-DD. */
    VALID_FROM,
    /** Last day. */
    VALID_TO,
    /** Id of the law-and-order point. */
    POINT,
    /** Code of the mahalla that took over. */
    MERGED_INTO,
    /** GeoJSON Polygon or MultiPolygon. */
    BOUNDARY;

    /** As a heading names it. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a heading. */
    public static Optional<Column> of(String heading) {
        String wanted = heading.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().equals(wanted))
                .findFirst();
    }
}
