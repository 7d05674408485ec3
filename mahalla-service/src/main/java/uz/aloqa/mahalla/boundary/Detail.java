package uz.aloqa.mahalla.boundary;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/**
 * How much of a boundary can be seen at a zoom of web maps: nothing smaller than half a pixel. Boundaries are simplified
 * together, so that a border that two mahallas share stays one line.
 */
enum Detail {
    /** Zoom 8 and less: half a pixel is 305 m at the equator, about 230 m here from west to east. */
    REGION(8, 4),
    /** Zoom 9 and 10: half a pixel is 76 m. */
    CITY(10, 5),
    /** Zoom 11 and 12: half a pixel is 19 m. */
    DISTRICT(12, 5),
    /** Zoom 13 and 14: half a pixel is 5 m. */
    STREET(14, 6),
    /** Zoom 15 and more: as drawn. */
    FULL(22, -1);

    private static final double DEGREES_OF_A_PIXEL_AT_ZOOM_0 = 360.0 / 256;

    private final int zoom;
    private final int decimals;

    Detail(int zoom, int decimals) {
        this.zoom = zoom;
        this.decimals = decimals;
    }

    /** What can be seen at a zoom. */
    static Detail at(int zoom) {
        for (Detail detail : values()) {
            if (zoom <= detail.zoom) {
                return detail;
            }
        }
        return FULL;
    }

    /** Distance below which nothing is kept, in degrees: half a pixel. */
    double tolerance() {
        return this == FULL ? 0 : DEGREES_OF_A_PIXEL_AT_ZOOM_0 / (1L << zoom) / 2;
    }

    /** Decimals of a coordinate that mean something, −1 for all there are. */
    int decimals() {
        return decimals;
    }

    /**
     * The areas as far as they can be seen, in the same order. One that would vanish stays as it was drawn.
     *
     * @param areas neighbours together, or their common borders part
     */
    List<Geometry> simplify(List<Geometry> areas) {
        if (this == FULL || areas.isEmpty()) {
            return areas;
        }
        Geometry[] simple = CoverageSimplifier.simplify(areas.toArray(Geometry[]::new), tolerance());
        List<Geometry> kept = new ArrayList<>(simple.length);
        for (int i = 0; i < simple.length; i++) {
            kept.add(simple[i].isEmpty() ? areas.get(i) : simple[i]);
        }
        return kept;
    }
}
