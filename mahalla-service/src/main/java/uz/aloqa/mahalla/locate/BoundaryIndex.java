package uz.aloqa.mahalla.locate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uz.aloqa.mahalla.mahalla.MahallaRepository.Drawn;
import uz.aloqa.platform.geo.PolygonIndex;

/** Which mahalla lies at a point, from memory. {@link BoundaryRefreshJob} keeps it up to date. */
@ApplicationScoped
class BoundaryIndex {

    private volatile Snapshot current = new Snapshot(0, LocalDate.MIN, PolygonIndex.of(List.of()));

    private record Snapshot(long revision, LocalDate day, PolygonIndex<String> codes) {}

    /** The code of the one mahalla at a point, where there is one. */
    Optional<String> codeAt(GeoPoint point) {
        return current.codes().at(point.latitude(), point.longitude());
    }

    /** Whether it shows the boundaries of a revision on a day. */
    boolean shows(long revision, LocalDate day) {
        Snapshot known = current;
        return known.revision() == revision && known.day().equals(day);
    }

    /** Shows other boundaries from now on. */
    void show(long revision, LocalDate day, List<Drawn> boundaries) {
        List<PolygonIndex.Area<String>> areas = boundaries.stream()
                .map(drawn ->
                        new PolygonIndex.Area<>(drawn.code(), drawn.boundary().shape(), drawn.code()))
                .toList();
        current = new Snapshot(revision, day, PolygonIndex.of(areas));
    }

    /** Whether boundaries have been read at all. */
    boolean isRead() {
        return current.revision() > 0;
    }
}
