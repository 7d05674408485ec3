package uz.aloqa.mahalla.boundary;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Boundaries as a GeoJSON collection, by code (RFC 7946 §3.3). */
@Schema(
        name = "BoundaryCollection",
        description = "Boundaries as a GeoJSON collection, by code (RFC 7946)",
        requiredProperties = {"type", "features"})
record BoundaryCollection(
        @Schema(enumeration = "FeatureCollection") String type, List<BoundaryFeature> features) {

    /** Media type of GeoJSON (RFC 7946 §12). */
    static final String MEDIA_TYPE = "application/geo+json";

    static BoundaryCollection of(List<DrawnPeriod> periods, List<String> geometries) {
        List<BoundaryFeature> features = new ArrayList<>(periods.size());
        for (int i = 0; i < periods.size(); i++) {
            features.add(BoundaryFeature.of(periods.get(i), geometries.get(i)));
        }
        return new BoundaryCollection("FeatureCollection", features);
    }
}
