package uz.aloqa.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mahalla.
 *
 * @param code of the registry; names repeat, codes don't
 * @param districtSoato seven digits
 * @param pointId its law-and-order point
 * @param name in the four languages
 * @param boundary GeoJSON Polygon or MultiPolygon, WGS-84 longitude latitude
 * @param validFrom first day
 * @param validTo last day, absent while it exists
 * @param version of this entity, from 1; a higher one replaces a lower one
 */
public record MahallaState(
        String code,
        String districtSoato,
        @Nullable UUID pointId,
        LocalizedName name,
        @Nullable JsonNode boundary,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version)
        implements RegistryEntity {
    @Override
    public String key() {
        return "mahalla:" + code;
    }
}
