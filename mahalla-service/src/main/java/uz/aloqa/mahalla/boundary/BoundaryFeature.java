package uz.aloqa.mahalla.boundary;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.mahalla.registry.PlaceName;

/** The boundary of a mahalla as a GeoJSON feature (RFC 7946 §3.2). */
@Schema(
        name = "BoundaryFeature",
        description = "The boundary of a mahalla as a GeoJSON feature (RFC 7946)",
        requiredProperties = {"type", "id", "geometry", "properties"})
record BoundaryFeature(
        @Schema(enumeration = "Feature") String type,

        @Schema(description = "Code of the mahalla", examples = "1726266005")
        String id,

        @Schema(ref = "#/components/schemas/Area") @JsonRawValue
        String geometry,

        BoundaryProperties properties) {

    /** What a map writes into the area. */
    @Schema(
            name = "BoundaryProperties",
            description = "What a map writes into the area",
            requiredProperties = {"code", "name", "districtSoato", "demo"})
    record BoundaryProperties(
            @Schema(examples = "1726266005") String code,
            PlaceName name,
            @Schema(examples = "1726266") String districtSoato,

            @Schema(description = "Drawn for the demo: neither the code nor the boundary is official")
            boolean demo) {}

    static BoundaryFeature of(DrawnPeriod period, String geometry) {
        return new BoundaryFeature(
                "Feature",
                period.code(),
                geometry,
                new BoundaryProperties(period.code(), period.name(), period.districtSoato(), period.demo()));
    }
}
