package uz.aloqa.mahalla.mahalla;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.problem.Problem;

/**
 * Finds what is wrong with a drawn boundary, and where: a pointer into the GeoJSON for what is badly written, the position
 * for what is badly drawn. Every fault of the writing is named, and the first one of the drawing.
 */
public final class BoundaryCheck {

    private static final double WEST = 55.0;
    private static final double EAST = 74.0;
    private static final double SOUTH = 36.5;
    private static final double NORTH = 46.5;
    private static final int MOST_FAULTS = 20;
    private static final int SHORTEST_RING = 4;

    private final List<Problem.FieldError> faults = new ArrayList<>();

    private BoundaryCheck() {}

    /**
     * What is wrong with a boundary.
     *
     * @param geoJson Polygon or MultiPolygon, holes allowed
     * @return faults with a pointer into the GeoJSON, none when it can be used
     */
    public static List<Problem.FieldError> faultsOf(@Nullable JsonNode geoJson) {
        BoundaryCheck check = new BoundaryCheck();
        if (geoJson == null || !geoJson.isObject()) {
            check.fault("", "is not a GeoJSON object");
        } else {
            check.area(geoJson);
        }
        return List.copyOf(check.faults);
    }

    private void area(JsonNode geoJson) {
        JsonNode coordinates = geoJson.path("coordinates");
        switch (geoJson.path("type").asText()) {
            case "Polygon" -> polygon("/coordinates", coordinates);
            case "MultiPolygon" -> {
                if (!coordinates.isArray() || coordinates.isEmpty()) {
                    fault("/coordinates", "a MultiPolygon has at least one polygon");
                }
                for (int i = 0; i < coordinates.size(); i++) {
                    polygon("/coordinates/" + i, coordinates.get(i));
                }
            }
            default -> fault("/type", "is Polygon or MultiPolygon");
        }
        if (faults.isEmpty()) {
            drawing(GeoJson.read(geoJson));
        }
    }

    private void polygon(String place, JsonNode rings) {
        if (!rings.isArray() || rings.isEmpty()) {
            fault(place, "a polygon has at least one ring");
            return;
        }
        for (int i = 0; i < rings.size(); i++) {
            ring(place + "/" + i, rings.get(i));
        }
    }

    private void ring(String place, JsonNode ring) {
        if (!ring.isArray()) {
            fault(place, "a ring is a list of positions");
            return;
        }
        int before = faults.size();
        for (int i = 0; i < ring.size(); i++) {
            position(place + "/" + i, ring.get(i));
        }
        if (faults.size() > before) {
            return;
        }
        if (ring.size() < SHORTEST_RING) {
            fault(place, "a ring has at least four positions, the last one like the first");
            return;
        }
        JsonNode first = ring.get(0);
        JsonNode last = ring.get(ring.size() - 1);
        if (first.path(0).asDouble() != last.path(0).asDouble()
                || first.path(1).asDouble() != last.path(1).asDouble()) {
            fault(place + "/" + (ring.size() - 1), "the ring is not closed: its last position is not the first");
        }
    }

    private void position(String place, JsonNode position) {
        if (!position.isArray()
                || position.size() < 2
                || !position.path(0).isNumber()
                || !position.path(1).isNumber()) {
            fault(place, "a position is [longitude, latitude]");
            return;
        }
        double longitude = position.path(0).asDouble();
        double latitude = position.path(1).asDouble();
        if (inside(longitude, latitude)) {
            return;
        }
        fault(
                place,
                inside(latitude, longitude)
                        ? "latitude and longitude are swapped: longitude comes first"
                        : "lies far outside of Uzbekistan");
    }

    private static boolean inside(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    private void drawing(Geometry area) {
        TopologyValidationError error = new IsValidOp(area).getValidationError();
        if (error != null) {
            fault("/coordinates", words(error) + at(error.getCoordinate()));
        } else if (area.getArea() <= 0) {
            fault("/coordinates", "the area is empty");
        }
    }

    private static String words(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION -> "lines cross each other";
            case TopologyValidationError.RING_SELF_INTERSECTION -> "a ring crosses or touches itself";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "a hole lies outside of its polygon";
            case TopologyValidationError.NESTED_HOLES -> "a hole lies inside another";
            case TopologyValidationError.NESTED_SHELLS -> "a polygon lies inside another";
            case TopologyValidationError.DUPLICATE_RINGS -> "a ring is drawn twice";
            case TopologyValidationError.DISCONNECTED_INTERIOR -> "holes cut the polygon apart";
            case TopologyValidationError.TOO_FEW_POINTS -> "a ring has fewer than three corners";
            default -> error.getMessage().toLowerCase(Locale.ROOT);
        };
    }

    private static String at(@Nullable Coordinate place) {
        return place == null ? "" : String.format(Locale.ROOT, " at [%.6f, %.6f]", place.getX(), place.getY());
    }

    private void fault(String pointer, String words) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Problem.FieldError(pointer, words));
        }
    }
}
