package uz.aloqa.mahalla.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;

/**
 * The map of a revision, and what has been simplified of it for one day, today: the whole country at once, so that borders
 * fit wherever a box ends. Another day is asked for seldom; then only what is shown is simplified.
 */
final class Edition {

    /** Before anything has been read. */
    static final Edition NONE = new Edition(0, LocalDate.MIN, new BoundaryMap(List.of()));

    private final long revision;
    private final LocalDate day;
    private final BoundaryMap map;
    private final Map<Detail, Map<DrawnPeriod, String>> simplified = new ConcurrentHashMap<>();

    Edition(long revision, LocalDate day, BoundaryMap map) {
        this.revision = revision;
        this.day = day;
        this.map = map;
    }

    long revision() {
        return revision;
    }

    LocalDate day() {
        return day;
    }

    BoundaryMap map() {
        return map;
    }

    /** The levels of detail that somebody has asked for. */
    Set<Detail> known() {
        return Set.copyOf(simplified.keySet());
    }

    /** Simplifies before anybody asks. */
    void prepare(Detail detail) {
        country(detail);
    }

    /** GeoJSON of what is shown, in the same order. */
    List<String> draw(List<DrawnPeriod> shown, LocalDate on, Detail detail) {
        if (detail != Detail.FULL && on.equals(day)) {
            Map<DrawnPeriod, String> country = country(detail);
            List<String> drawn = new ArrayList<>(shown.size());
            for (DrawnPeriod period : shown) {
                String known = country.get(period);
                drawn.add(known == null ? GeometryText.of(period.shape(), detail.decimals()) : known);
            }
            return drawn;
        }
        return write(shown, detail);
    }

    private Map<DrawnPeriod, String> country(Detail detail) {
        return simplified.computeIfAbsent(detail, asked -> {
            List<DrawnPeriod> today = map.on(day);
            List<String> texts = write(today, asked);
            Map<DrawnPeriod, String> drawn = HashMap.newHashMap(today.size());
            for (int i = 0; i < today.size(); i++) {
                drawn.put(today.get(i), texts.get(i));
            }
            return drawn;
        });
    }

    private static List<String> write(List<DrawnPeriod> periods, Detail detail) {
        List<Geometry> shapes =
                detail.simplify(periods.stream().map(DrawnPeriod::shape).toList());
        return shapes.stream()
                .map(shape -> GeometryText.of(shape, detail.decimals()))
                .toList();
    }
}
