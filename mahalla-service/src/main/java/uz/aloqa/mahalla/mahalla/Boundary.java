package uz.aloqa.mahalla.mahalla;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/**
 * The boundary of a mahalla.
 *
 * @param geoJson Polygon or MultiPolygon, WGS-84, longitude before latitude
 */
public record Boundary(String geoJson) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Text REFUSED = Text.of(
            "Chegara notoʻgʻri chizilgan; errors roʻyxatida xato joylari koʻrsatilgan.",
            "Чегара нотўғри чизилган; errors рўйхатида хато жойлари кўрсатилган.",
            "Граница нарисована неверно; места ошибок указаны в списке errors.",
            "The boundary is badly drawn; the list of errors says where.");

    /** A boundary of GeoJSON that has been read already. */
    public static Boundary of(JsonNode geoJson) {
        return new Boundary(geoJson.toString());
    }

    /**
     * A boundary as somebody drew it.
     *
     * @param geoJson as it was sent
     * @param field pointer of the field that it was sent in
     * @throws RuleViolation that names the place of each fault
     */
    public static Boundary drawn(JsonNode geoJson, String field) {
        List<Problem.FieldError> faults = BoundaryCheck.faultsOf(geoJson).stream()
                .map(fault -> new Problem.FieldError(field + fault.pointer(), fault.detail()))
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleViolation("boundary-refused", REFUSED, faults);
        }
        return around(GeoJson.read(geoJson));
    }

    /**
     * The boundary around an area.
     *
     * @param shape Polygon or MultiPolygon, x longitude, y latitude
     */
    public static Boundary around(Geometry shape) {
        return of(GeoJson.write(shape));
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
