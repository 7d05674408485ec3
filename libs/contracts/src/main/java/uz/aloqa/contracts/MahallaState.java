package uz.aloqa.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
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
 * @param stir tax number, nine digits
 * @param codes what other systems call it
 * @param successors what it became, when it is gone by a merger or a split
 * @param decision that it is founded on
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
        @Nullable String stir,
        List<OutsideCodeState> codes,
        List<SuccessorState> successors,
        @Nullable DecisionState decision,
        long version)
        implements RegistryEntity {

    /** An older event says nothing of codes and successors. */
    public MahallaState {
        codes = Lists.copyOrEmpty(codes);
        successors = Lists.copyOrEmpty(successors);
    }

    /** A mahalla of which only the place is known. */
    public MahallaState(
            String code,
            String districtSoato,
            @Nullable UUID pointId,
            LocalizedName name,
            @Nullable JsonNode boundary,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            long version) {
        this(
                code,
                districtSoato,
                pointId,
                name,
                boundary,
                validFrom,
                validTo,
                null,
                List.of(),
                List.of(),
                null,
                version);
    }

    @Override
    public String key() {
        return "mahalla:" + code;
    }
}
