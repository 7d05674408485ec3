package uz.aloqa.mahalla.mahalla;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.mahalla.region.District;
import uz.aloqa.mahalla.registry.PlaceName;

/** The district of a mahalla, by code and name. */
@Schema(
        name = "DistrictRef",
        description = "A district by code and name",
        requiredProperties = {"soato", "name"})
public record DistrictRef(@Schema(examples = "1726266") String soato, PlaceName name) {

    /** Names a district. */
    public static DistrictRef of(District district) {
        return new DistrictRef(district.id(), district.name());
    }
}
