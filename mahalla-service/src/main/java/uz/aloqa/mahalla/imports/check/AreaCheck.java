package uz.aloqa.mahalla.imports.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import uz.aloqa.mahalla.imports.fault.Fault;
import uz.aloqa.mahalla.imports.fault.Flaw;
import uz.aloqa.platform.geo.GeoJson;

/** Whether a drawn area can be the boundary of a mahalla; what is wrong is named with its place. */
final class AreaCheck {

    private static final double WEST = 55.9;
    private static final double EAST = 73.2;
    private static final double SOUTH = 37.1;
    private static final double NORTH = 45.7;
    private static final int SHORTEST_RING = 4;

    private final List<Flaw> flaws = new ArrayList<>();

    private AreaCheck() {}

    /** What is wrong with an area: every ring that is badly written, or the first place that is badly drawn. */
    static List<Flaw> flawsOf(JsonNode area) {
        AreaCheck check = new AreaCheck();
        check.area(area);
        return check.flaws;
    }

    private void area(JsonNode area) {
        String type = area.path("type").asText("");
        JsonNode coordinates = area.path("coordinates");
        if (type.isEmpty()) {
            flaws.add(Flaw.of(Fault.MALFORMED_GEOMETRY, "type"));
        } else if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
            flaws.add(Flaw.of(Fault.NOT_AN_AREA, type));
        } else if (!coordinates.isArray()) {
            flaws.add(Flaw.of(Fault.MALFORMED_GEOMETRY, "coordinates"));
        } else if (coordinates.isEmpty()) {
            flaws.add(Flaw.of(Fault.EMPTY_AREA));
        } else if (type.equals("Polygon")) {
            polygon(coordinates);
        } else {
            coordinates.forEach(this::polygon);
        }
        if (flaws.isEmpty()) {
            drawing(GeoJson.read(area));
        }
    }

    private void polygon(JsonNode rings) {
        if (!rings.isArray()) {
            flaws.add(Flaw.of(Fault.MALFORMED_GEOMETRY, "coordinates"));
        } else if (rings.isEmpty()) {
            flaws.add(Flaw.of(Fault.EMPTY_AREA));
        } else {
            rings.forEach(this::ring);
        }
    }

    private void ring(JsonNode ring) {
        if (!ring.isArray()) {
            flaws.add(Flaw.of(Fault.MALFORMED_GEOMETRY, "coordinates"));
            return;
        }
        for (JsonNode position : ring) {
            if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
                flaws.add(Flaw.of(Fault.MALFORMED_GEOMETRY, position.toString()));
                return;
            }
            double longitude = position.path(0).asDouble();
            double latitude = position.path(1).asDouble();
            if (!inTheCountry(longitude, latitude)) {
                Fault fault = inTheCountry(latitude, longitude) ? Fault.AXES_SWAPPED : Fault.OUTSIDE_THE_COUNTRY;
                flaws.add(Flaw.at(longitude, latitude, fault, plain(longitude), plain(latitude)));
                return;
            }
        }
        if (ring.size() < SHORTEST_RING) {
            flaws.add(Flaw.of(Fault.RING_TOO_SHORT, ring.size()));
            return;
        }
        JsonNode first = ring.get(0);
        JsonNode last = ring.get(ring.size() - 1);
        if (first.path(0).asDouble() != last.path(0).asDouble()
                || first.path(1).asDouble() != last.path(1).asDouble()) {
            flaws.add(Flaw.at(last.path(0).asDouble(), last.path(1).asDouble(), Fault.UNCLOSED_RING));
        }
    }

    private static boolean inTheCountry(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    private static String plain(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }

    private void drawing(Geometry area) {
        TopologyValidationError error = new IsValidOp(area).getValidationError();
        if (error == null) {
            if (area.getArea() <= 0) {
                flaws.add(Flaw.of(Fault.EMPTY_AREA));
            }
            return;
        }
        Coordinate place = error.getCoordinate();
        Fault fault = switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                Fault.SELF_INTERSECTION;
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> Fault.HOLE_OUTSIDE;
            default -> Fault.INVALID_AREA;
        };
        Object[] arguments = fault == Fault.INVALID_AREA ? new Object[] {error.getMessage()} : new Object[0];
        flaws.add(place == null ? Flaw.of(fault, arguments) : Flaw.at(place.getX(), place.getY(), fault, arguments));
    }
}
