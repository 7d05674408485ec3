package uz.aloqa.mahalla.mahalla;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.locationtech.jts.geom.Geometry;
import uz.aloqa.platform.geo.GeoJson;

/**
 * The boundary of a mahalla.
 *
 * @param geoJson Polygon or MultiPolygon, WGS-84, longitude before latitude
 */
public record Boundary(String geoJson) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A boundary of GeoJSON that has been read already. */
    public static Boundary of(JsonNode geoJson) {
        return new Boundary(geoJson.toString());
    }

    /** The GeoJSON as a tree. */
    public JsonNode json() {
        try {
            return JSON.readTree(geoJson);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database keeps nothing but JSON here", e);
        }
    }

    /**
     * The area it encloses, x longitude, y latitude.
     *
     * @throws IllegalArgumentException when it isn't a Polygon or MultiPolygon of closed rings
     */
    public Geometry shape() {
        return GeoJson.read(json());
    }
}
