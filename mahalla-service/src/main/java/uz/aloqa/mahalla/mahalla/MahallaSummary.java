package uz.aloqa.mahalla.mahalla;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla in a list. */
@Schema(
        name = "MahallaSummary",
        description = "A mahalla in a list",
        requiredProperties = {"code", "districtSoato", "name", "demo"})
record MahallaSummary(
        @Schema(examples = "1726266005") String code,
        @Schema(examples = "1726266") String districtSoato,
        PlaceName name,

        @Schema(description = "Drawn for the demo: neither the code nor the boundary is official")
        boolean demo) {

    static MahallaSummary of(Mahalla mahalla) {
        return new MahallaSummary(mahalla.id(), mahalla.districtSoato(), mahalla.name(), mahalla.demo());
    }
}
