package uz.aloqa.mahalla.imports.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * How the mahallas of a district fit together. A gap is a hole in their union: also an enclave of another district shows up
 * as one. What is smaller than a room is rounding, not a fault.
 */
public final class DistrictMap {

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double LEAST_SQUARE_METRES = 10;

    private DistrictMap() {}

    /**
     * A place where boundaries don't fit.
     *
     * @param codes the mahallas that overlap, none of a gap
     * @param longitude a point in it
     * @param latitude a point in it
     * @param squareMetres of area
     */
    public record Misfit(List<String> codes, double longitude, double latitude, double squareMetres) {

        /** Whether nobody's boundary is there, instead of two. */
        public boolean isGap() {
            return codes.isEmpty();
        }
    }

    /**
     * The misfits of a district.
     *
     * @param mahallas valid areas by code
     */
    public static List<Misfit> misfits(Map<String, Geometry> mahallas) {
        SortedMap<String, Geometry> sorted = new TreeMap<>(mahallas);
        Geometry[] areas = sorted.values().toArray(Geometry[]::new);
        List<Misfit> found = new ArrayList<>();
        Geometry union;
        if (areas.length == 0) {
            return found;
        }
        if (CoverageValidator.isValid(areas)) { // the usual case, and much faster
            union = CoverageUnion.union(areas);
        } else {
            overlaps(List.copyOf(sorted.keySet()), areas, found);
            union = UnaryUnionNG.union(List.of(areas), new PrecisionModel());
        }
        gaps(union, found);
        return found;
    }

    private static void overlaps(List<String> codes, Geometry[] areas, List<Misfit> found) {
        STRtree tree = new STRtree();
        for (int i = 0; i < areas.length; i++) {
            tree.insert(areas[i].getEnvelopeInternal(), i);
        }
        for (int i = 0; i < areas.length; i++) {
            for (Object other : tree.query(areas[i].getEnvelopeInternal())) {
                int j = (int) other;
                if (j > i) {
                    Geometry common = OverlayNGRobust.overlay(areas[i], areas[j], OverlayNG.INTERSECTION);
                    add(List.of(codes.get(i), codes.get(j)), common, found);
                }
            }
        }
    }

    private static void gaps(Geometry union, List<Misfit> found) {
        for (int i = 0; i < union.getNumGeometries(); i++) {
            if (union.getGeometryN(i) instanceof Polygon part) {
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    Polygon gap = part.getFactory().createPolygon(part.getInteriorRingN(hole));
                    add(List.of(), gap, found);
                }
            }
        }
    }

    private static void add(List<String> codes, Geometry area, List<Misfit> found) {
        double squareMetres = squareMetres(area);
        if (squareMetres >= LEAST_SQUARE_METRES) {
            Coordinate place = area.getInteriorPoint().getCoordinate();
            found.add(new Misfit(codes, place.getX(), place.getY(), squareMetres));
        }
    }

    private static double squareMetres(Geometry area) {
        if (area.isEmpty()) {
            return 0;
        }
        double latitude = area.getEnvelopeInternal().centre().getY();
        return area.getArea() * METRES_OF_A_DEGREE * METRES_OF_A_DEGREE * Math.cos(Math.toRadians(latitude));
    }
}
