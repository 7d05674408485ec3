package uz.aloqa.mahalla.upkeep;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.AreaSchema;
import uz.aloqa.mahalla.mahalla.Boundary;
import uz.aloqa.mahalla.mahalla.Decision;
import uz.aloqa.mahalla.mahalla.Lineage;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.OutsideCode;
import uz.aloqa.mahalla.mahalla.SuccessionView;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla as its registrar sees it: the present state, and the version that changes have to name. */
@Schema(
        name = "MahallaRecord",
        description = "A mahalla as its registrar sees it",
        requiredProperties = {
            "code",
            "districtSoato",
            "name",
            "codes",
            "stateSince",
            "predecessors",
            "successors",
            "demo",
            "version"
        })
public record MahallaRecord(
        @Schema(examples = "1726266031") String code,
        @Schema(examples = "1726266") String districtSoato,
        PlaceName name,

        @Schema(description = "Its law-and-order point", examples = "d0000000-0000-4000-8000-000000001001") @Nullable
        UUID pointId,

        @Schema(description = "Tax number", examples = "301122331") @Nullable
        String stir,

        @Nullable Decision decision,

        @Schema(description = "What other systems call it") List<OutsideCode> codes,

        @Schema(implementation = AreaSchema.class) @Nullable JsonNode boundary,

        @Schema(description = "First day", examples = "2025-01-01") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day, absent while it exists", examples = "2026-02-28") @Nullable
        LocalDate validTo,

        @Schema(description = "First day of the present state: no change may hold from before", examples = "2025-01-01")
        LocalDate stateSince,

        @Schema(description = "What it was made of") List<SuccessionView> predecessors,
        @Schema(description = "What it became") List<SuccessionView> successors,

        @Schema(description = "Made up for the demo", examples = "true")
        boolean demo,

        @Schema(description = "The version to name in If-Match", examples = "1")
        long version) {

    /** A mahalla with its relatives. */
    public static MahallaRecord of(Mahalla mahalla, Lineage lineage) {
        Boundary drawn = mahalla.boundary();
        return new MahallaRecord(
                mahalla.id(),
                mahalla.districtSoato(),
                mahalla.name(),
                mahalla.pointId(),
                mahalla.stir(),
                mahalla.decision(),
                mahalla.codes(),
                drawn == null ? null : drawn.json(),
                mahalla.validFrom(),
                mahalla.validTo(),
                mahalla.stateSince(),
                lineage.predecessors(),
                lineage.successors(),
                mahalla.demo(),
                mahalla.version());
    }
}
