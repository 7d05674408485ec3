package uz.aloqa.platform.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which area a point lies in, from memory. Immutable and safe for many threads: a change makes a new index. A point on a
 * border that areas share belongs to exactly one of them, the one with the lowest key.
 *
 * <p>The rings are walked as they are, without an index of their own: few areas come into question for a point, a ring has
 * some hundred vertices, and an index per area would take more memory than the areas themselves.
 *
 * @param <T> what an area stands for
 */
public final class PolygonIndex<T> {

    private final STRtree tree = new STRtree();
    private final int size;

    private PolygonIndex(List<Area<T>> areas) {
        areas.forEach(area -> tree.insert(area.shape().getEnvelopeInternal(), area));
        tree.build();
        this.size = areas.size();
    }

    /**
     * An area.
     *
     * @param key orders areas: on a shared border the lowest wins
     * @param shape Polygon or MultiPolygon, x longitude, y latitude
     * @param value what it stands for
     */
    public record Area<T>(String key, Geometry shape, T value) {}

    /** An index of the areas. */
    public static <T> PolygonIndex<T> of(List<Area<T>> areas) {
        return new PolygonIndex<>(
                areas.stream().filter(area -> !area.shape().isEmpty()).toList());
    }

    /** Number of areas. */
    public int size() {
        return size;
    }

    /**
     * What lies at a point.
     *
     * @param latitude degrees, WGS-84
     * @param longitude degrees, WGS-84
     */
    public Optional<T> at(double latitude, double longitude) {
        return at(latitude, longitude, value -> true);
    }

    /**
     * What lies at a point, among the areas that count.
     *
     * @param latitude degrees, WGS-84
     * @param longitude degrees, WGS-84
     * @param counts whether an area counts, by what it stands for
     */
    public Optional<T> at(double latitude, double longitude, Predicate<? super T> counts) {
        Coordinate point = new CoordinateXY(longitude, latitude);
        return touching(new Envelope(point)).stream()
                .filter(area -> counts.test(area.value()) && !isOutside(point, area.shape()))
                .min(Comparator.comparing(Area::key))
                .map(Area::value);
    }

    /** The areas whose bounding box meets a box; in no order. */
    @SuppressWarnings("unchecked") // the tree holds nothing but areas
    public List<Area<T>> touching(Envelope box) {
        List<Area<T>> found = new ArrayList<>();
        tree.query(box, item -> found.add((Area<T>) item));
        return found;
    }

    /** A ray to the east crosses the rings of the whole area an even number of times: holes and parts need no care. */
    private static boolean isOutside(Coordinate point, Geometry area) {
        RayCrossingCounter ray = new RayCrossingCounter(point);
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon part = (Polygon) area.getGeometryN(i);
            if (part.getEnvelopeInternal().covers(point)) {
                count(ray, point.getY(), part.getExteriorRing().getCoordinateSequence());
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    count(ray, point.getY(), part.getInteriorRingN(hole).getCoordinateSequence());
                }
            }
        }
        return ray.getLocation() == Location.EXTERIOR;
    }

    private static void count(RayCrossingCounter ray, double y, CoordinateSequence ring) {
        Coordinate from = new CoordinateXY();
        Coordinate to = new CoordinateXY();
        for (int i = 1; i < ring.size() && !ray.isOnSegment(); i++) {
            double fromY = ring.getY(i - 1);
            double toY = ring.getY(i);
            if (Math.min(fromY, toY) <= y && y <= Math.max(fromY, toY)) {
                from.setX(ring.getX(i - 1));
                from.setY(fromY);
                to.setX(ring.getX(i));
                to.setY(toY);
                ray.countSegment(from, to);
            }
        }
    }
}
