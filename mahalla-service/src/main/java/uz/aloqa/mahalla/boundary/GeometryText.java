package uz.aloqa.mahalla.boundary;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Areas as GeoJSON text, without a tree in between: a map of a city is some megabytes. */
final class GeometryText {

    private final StringBuilder text = new StringBuilder();
    private final double scale;

    private GeometryText(int decimals) {
        this.scale = decimals < 0 ? 0 : Math.pow(10, decimals);
    }

    /**
     * Writes an area.
     *
     * @param area Polygon or MultiPolygon
     * @param decimals of a coordinate, −1 for all there are
     */
    static String of(Geometry area, int decimals) {
        GeometryText writer = new GeometryText(decimals);
        if (area instanceof Polygon polygon) {
            writer.text.append("{\"type\":\"Polygon\",\"coordinates\":");
            writer.polygon(polygon);
        } else {
            writer.text.append("{\"type\":\"MultiPolygon\",\"coordinates\":[");
            for (int i = 0; i < area.getNumGeometries(); i++) {
                writer.text.append(i == 0 ? "" : ",");
                writer.polygon((Polygon) area.getGeometryN(i));
            }
            writer.text.append(']');
        }
        return writer.text.append('}').toString();
    }

    private void polygon(Polygon polygon) {
        text.append('[');
        ring(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            text.append(',');
            ring(polygon.getInteriorRingN(i));
        }
        text.append(']');
    }

    private void ring(LinearRing ring) {
        CoordinateSequence positions = ring.getCoordinateSequence();
        text.append('[');
        for (int i = 0; i < positions.size(); i++) {
            text.append(i == 0 ? "[" : ",[");
            text.append(rounded(positions.getX(i))).append(',').append(rounded(positions.getY(i)));
            text.append(']');
        }
        text.append(']');
    }

    private double rounded(double degrees) {
        return scale == 0 ? degrees : Math.round(degrees * scale) / scale;
    }
}
