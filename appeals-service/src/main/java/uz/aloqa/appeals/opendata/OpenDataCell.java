package uz.aloqa.appeals.opendata;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number of the edition.
 *
 * @param quarter like 2026-Q3
 * @param district SOATO
 * @param mahalla code; ALL for the whole district, UNKNOWN where only the district is known
 * @param kind of appeal; ALL for every kind
 * @param category key of the subject, in the lines of whole districts and all kinds; NONE where none was chosen, ALL elsewhere
 * @param received appeals registered in the quarter; absent where the number is withheld
 * @param lat degrees north of a point in the mahalla, on a grid of about a kilometre
 * @param lon degrees east of it
 */
@Schema(
        description = "A number of the edition",
        requiredProperties = {"quarter", "district", "mahalla", "kind", "category"})
record OpenDataCell(
        @Schema(examples = "2026-Q3") String quarter,
        @Schema(examples = "1726266") String district,
        @Schema(examples = "1726266001") String mahalla,
        @Schema(examples = "COMPLAINT") String kind,
        @Schema(examples = "ALL") String category,
        @Nullable Long received,
        @Nullable Double lat,
        @Nullable Double lon) {

    static final String ALL = "ALL";
    static final String UNKNOWN = "UNKNOWN";
    static final String NONE = "NONE";
}
