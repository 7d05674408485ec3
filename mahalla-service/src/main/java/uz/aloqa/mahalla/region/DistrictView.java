package uz.aloqa.mahalla.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.DistrictKind;
import uz.aloqa.mahalla.registry.PlaceName;

/** A district as anyone may see it. */
@Schema(
        name = "District",
        description = "A district, a city of regional rank or a district of Tashkent",
        requiredProperties = {"soato", "regionSoato", "kind", "name"})
record DistrictView(
        @Schema(description = "SOATO code, seven digits", examples = "1726266")
        String soato,

        @Schema(examples = "1726") String regionSoato,
        DistrictKind kind,
        PlaceName name) {

    static DistrictView of(District district) {
        return new DistrictView(district.id(), district.regionSoato(), district.kind(), district.name());
    }
}
