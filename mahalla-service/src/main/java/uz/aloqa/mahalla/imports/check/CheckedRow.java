package uz.aloqa.mahalla.imports.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that says what it can mean; whether the registry allows it is seen later.
 *
 * @param line on which it begins
 * @param code of the mahalla
 * @param given the columns of which the file speaks, as the database names them
 * @param district SOATO code
 * @param uzLatn name
 * @param uzCyrl name
 * @param ru name
 * @param en name
 * @param stir tax number
 * @param validFrom first day
 * @param validTo last day
 * @param point its law-and-order point
 * @param mergedInto code of the successor
 * @param boundary GeoJSON
 */
public record CheckedRow(
        long line,
        String code,
        List<String> given,
        @Nullable String district,
        @Nullable String uzLatn,
        @Nullable String uzCyrl,
        @Nullable String ru,
        @Nullable String en,
        @Nullable String stir,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID point,
        @Nullable String mergedInto,
        @Nullable String boundary) {}
