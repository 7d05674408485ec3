package uz.aloqa.platform.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** GeoJSON areas (RFC 7946 §3.1.6–3.1.7): WGS-84, longitude before latitude. */
public final class GeoJson {

    /** Packed: 16 bytes a position, a third of what an object for each would take. */
    private static final GeometryFactory FACTORY = new GeometryFactory(
            new PrecisionModel(PrecisionModel.FLOATING), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private GeoJson() {}

    /**
     * Reads an area.
     *
     * @param json Polygon or MultiPolygon, holes allowed
     * @throws IllegalArgumentException when it is another type, a ring is open or too short, or a position isn't on earth
     */
    public static Geometry read(JsonNode json) {
        String type = json.path("type").asText();
        JsonNode coordinates = json.path("coordinates");
        return switch (type) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> parts = new ArrayList<>();
                coordinates.forEach(part -> parts.add(polygon(part)));
                yield FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
            }
            default -> throw new IllegalArgumentException("type is Polygon or MultiPolygon, not '" + type + "'");
        };
    }

    /**
     * Writes an area.
     *
     * @param area Polygon or MultiPolygon
     */
    public static ObjectNode write(Geometry area) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (area) {
            case Polygon polygon -> json.put("type", "Polygon").set("coordinates", rings(polygon));
            case MultiPolygon parts -> {
                ArrayNode coordinates = json.put("type", "MultiPolygon").putArray("coordinates");
                for (int i = 0; i < parts.getNumGeometries(); i++) {
                    coordinates.add(rings((Polygon) parts.getGeometryN(i)));
                }
            }
            default -> throw new IllegalArgumentException("not an area: " + area.getGeometryType());
        }
        return json;
    }

    private static Polygon polygon(JsonNode rings) {
        if (!rings.isArray() || rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon has at least one ring");
        }
        List<LinearRing> read = new ArrayList<>();
        rings.forEach(ring -> read.add(ring(ring)));
        return FACTORY.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        CoordinateSequence ring = PackedCoordinateSequenceFactory.DOUBLE_FACTORY.create(positions.size(), 2);
        for (int i = 0; i < positions.size(); i++) {
            JsonNode position = positions.get(i);
            if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
                throw new IllegalArgumentException("a position is [longitude, latitude]");
            }
            ring.setOrdinate(i, 0, requireOnEarth(position.path(0).asDouble(), 180));
            ring.setOrdinate(i, 1, requireOnEarth(position.path(1).asDouble(), 90));
        }
        if (ring.size() < 4 || !ring.getCoordinate(0).equals2D(ring.getCoordinate(ring.size() - 1))) {
            throw new IllegalArgumentException("a ring is closed and has at least four positions");
        }
        return FACTORY.createLinearRing(ring);
    }

    private static double requireOnEarth(double degrees, double most) {
        if (Math.abs(degrees) > most) {
            throw new IllegalArgumentException("not on earth: " + degrees + " degrees");
        }
        return degrees;
    }

    private static ArrayNode rings(Polygon polygon) {
        ArrayNode rings = JsonNodeFactory.instance.arrayNode();
        rings.add(ring(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static ArrayNode ring(LinearRing ring) {
        ArrayNode positions = JsonNodeFactory.instance.arrayNode();
        CoordinateSequence coordinates = ring.getCoordinateSequence();
        for (int i = 0; i < coordinates.size(); i++) {
            positions.addArray().add(coordinates.getX(i)).add(coordinates.getY(i));
        }
        return positions;
    }
}
