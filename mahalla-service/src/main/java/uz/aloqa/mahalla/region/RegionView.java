package uz.aloqa.mahalla.region;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.mahalla.registry.PlaceName;

/** A region as anyone may see it. */
@Schema(
        name = "Region",
        description = "A region, the Republic of Karakalpakstan or the city of Tashkent",
        requiredProperties = {"soato", "iso", "name"})
record RegionView(
        @Schema(description = "SOATO code, four digits", examples = "1726")
        String soato,

        @Schema(description = "ISO 3166-2", examples = "UZ-TK")
        String iso,

        PlaceName name) {

    static RegionView of(Region region) {
        return new RegionView(region.id(), region.iso(), region.name());
    }
}
