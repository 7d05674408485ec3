package uz.aloqa.notification.announcement.audience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import uz.aloqa.notification.announcement.content.Circle;
import uz.aloqa.notification.announcement.content.Target;
import uz.aloqa.platform.geo.GeoJson;

/** What was drawn on the map, as geometry and as PostgreSQL's own polygons. */
public final class Shapes {

    private static final int CORNERS = 48;
    private static final double METRES_A_DEGREE = 6_371_008.8 * Math.PI / 180;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /**
     * A ring with the number of the polygon it belongs to.
     *
     * @param part number of the polygon
     * @param path as PostgreSQL reads a polygon
     */
    record Ring(int part, String path) {}

    /** Everything that an audience draws; empty when it draws nothing. */
    static List<Geometry> of(Target target) {
        List<Geometry> drawn = new ArrayList<>();
        if (target.polygon() != null) {
            drawn.add(GeoJson.read(target.polygon()));
        }
        if (target.circle() != null) {
            drawn.add(around(target.circle()));
        }
        return drawn;
    }

    /** The circle as a polygon that holds all of it. */
    public static Polygon around(Circle circle) {
        double outward = 1 / Math.cos(Math.PI / CORNERS);
        double high = outward * circle.radius() / METRES_A_DEGREE;
        double wide = high / Math.max(0.01, Math.cos(Math.toRadians(circle.lat())));
        Coordinate[] corners = new Coordinate[CORNERS + 1];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            corners[i] = new Coordinate(circle.lon() + wide * Math.cos(angle), circle.lat() + high * Math.sin(angle));
        }
        corners[CORNERS] = corners[0];
        return FACTORY.createPolygon(corners);
    }

    /** Outer rings of a drawn polygon. */
    static List<Ring> outer(@Nullable Geometry polygon) {
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; polygon != null && i < polygon.getNumGeometries(); i++) {
            rings.add(new Ring(i, path(((Polygon) polygon.getGeometryN(i)).getExteriorRing())));
        }
        return rings;
    }

    /** Holes of a drawn polygon. */
    static List<Ring> holes(@Nullable Geometry polygon) {
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; polygon != null && i < polygon.getNumGeometries(); i++) {
            Polygon part = (Polygon) polygon.getGeometryN(i);
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                rings.add(new Ring(i, path(part.getInteriorRingN(hole))));
            }
        }
        return rings;
    }

    private static String path(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates())
                .map(corner -> String.format(Locale.ROOT, "(%.7f,%.7f)", corner.getX(), corner.getY()))
                .collect(Collectors.joining(",", "(", ")"));
    }
}
