package uz.aloqa.mahalla.search;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.DistrictRef;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla that a search found, with where it lies: names repeat. */
@Schema(
        name = "FoundMahalla",
        description = "A mahalla that a search found, with where it lies: names repeat",
        requiredProperties = {"code", "name", "district", "region", "score", "matchedBy", "demo"})
record FoundMahalla(
        @Schema(examples = "1726266005") String code,
        PlaceName name,
        DistrictRef district,
        RegionRef region,

        @Schema(
                description = "How alike, to three decimals: 1 is the very name or code",
                minimum = "0",
                maximum = "1",
                examples = "1.0")
        double score,

        MatchedBy matchedBy,

        @Schema(description = "Last day, absent while it exists", examples = "2026-01-31") @Nullable
        LocalDate validTo,

        @Schema(description = "Drawn for the demo: neither the code nor the boundary is official")
        boolean demo) {

    /** What was found to be alike. */
    @Schema(name = "MatchedBy", description = "What was found to be alike")
    enum MatchedBy {
        /** Code of the registry. */
        CODE,
        /** Tax number. */
        STIR,
        /** Code of another system. */
        OUTSIDE_CODE,
        /** A name, in whatever script. */
        NAME
    }

    /** A region by code and name. */
    @Schema(
            name = "RegionRef",
            description = "A region by code and name",
            requiredProperties = {"soato", "name"})
    record RegionRef(@Schema(examples = "1726") String soato, PlaceName name) {}
}
