package uz.aloqa.platform.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which area a point lies in, from memory. Immutable and safe for many threads: a change makes a new index. A point on a
 * border that areas share belongs to exactly one of them, the one with the lowest key.
 *
 * @param <T> what an area stands for
 */
public final class PolygonIndex<T> {

    private final STRtree tree = new STRtree();
    private final int size;

    private PolygonIndex(List<Area<T>> areas) {
        for (Area<T> area : areas) {
            Entry<T> entry = new Entry<>(area.key(), area.value(), new IndexedPointInAreaLocator(area.shape()));
            // the locator builds its index lazily and not thread-safely: build it before it is shared
            entry.locator().locate(area.shape().getCoordinate());
            tree.insert(area.shape().getEnvelopeInternal(), entry);
        }
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

    private record Entry<T>(String key, T value, PointOnGeometryLocator locator) {}

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
        Coordinate point = new Coordinate(longitude, latitude);
        return candidates(point).stream()
                .filter(entry -> entry.locator().locate(point) != Location.EXTERIOR)
                .min(Comparator.comparing(Entry::key))
                .map(Entry::value);
    }

    @SuppressWarnings("unchecked") // the tree holds nothing but entries
    private List<Entry<T>> candidates(Coordinate point) {
        List<Entry<T>> found = new ArrayList<>();
        tree.query(new Envelope(point), item -> found.add((Entry<T>) item));
        return found;
    }
}
