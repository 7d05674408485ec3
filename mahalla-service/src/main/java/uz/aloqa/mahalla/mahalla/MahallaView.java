package uz.aloqa.mahalla.mahalla;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.Duty;
import uz.aloqa.mahalla.inspector.InspectorView;
import uz.aloqa.mahalla.point.PointView;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla with all that is public about it. */
@Schema(
        name = "Mahalla",
        description = "A mahalla, who serves it today, and its boundary",
        requiredProperties = {"code", "name", "district", "inspectors", "demo", "version"})
record MahallaView(
        @Schema(examples = "1726266005") String code,
        PlaceName name,
        DistrictRef district,

        @Schema(description = "Its law-and-order point") @Nullable
        PointView point,

        @Schema(description = "Inspectors assigned today: the primary one, a substitute, the secondary ones")
        List<InspectorView> inspectors,

        @Schema(implementation = AreaSchema.class) @Nullable JsonNode boundary,

        @Schema(description = "First day", examples = "2025-01-01") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day, absent while it exists") @Nullable
        LocalDate validTo,

        @Schema(description = "Drawn for the demo: neither the code nor the boundary is official")
        boolean demo,

        @Schema(description = "Rises with every change of the mahalla itself", examples = "1")
        long version) {

    static MahallaView of(SituatedMahalla situated, List<Duty> duties) {
        Mahalla mahalla = situated.mahalla();
        Boundary boundary = mahalla.boundary();
        return new MahallaView(
                mahalla.id(),
                mahalla.name(),
                situated.districtRef(),
                situated.pointView(),
                duties.stream().map(InspectorView::of).toList(),
                boundary == null ? null : boundary.json(),
                mahalla.validFrom(),
                mahalla.validTo(),
                mahalla.demo(),
                mahalla.version());
    }
}
