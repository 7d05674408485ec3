package uz.aloqa.mahalla.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla with a boundary, as it was for a while. Two are the same only when they are the same object. */
final class DrawnPeriod {

    private final String code;
    private final LocalDate from;
    private final @Nullable LocalDate to;
    private final long version;
    private final String districtSoato;
    private final PlaceName name;
    private final boolean demo;
    private final Geometry shape;

    /**
     * A period.
     *
     * @param code of the mahalla
     * @param from first day
     * @param to last day, absent while it lasts
     * @param version of the mahalla in this state
     * @param districtSoato where it lay
     * @param name it had
     * @param demo drawn for the demo
     * @param shape Polygon or MultiPolygon
     */
    DrawnPeriod(
            String code,
            LocalDate from,
            @Nullable LocalDate to,
            long version,
            String districtSoato,
            PlaceName name,
            boolean demo,
            Geometry shape) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.version = version;
        this.districtSoato = districtSoato;
        this.name = name;
        this.demo = demo;
        this.shape = shape;
    }

    String code() {
        return code;
    }

    LocalDate from() {
        return from;
    }

    String districtSoato() {
        return districtSoato;
    }

    PlaceName name() {
        return name;
    }

    boolean demo() {
        return demo;
    }

    Geometry shape() {
        return shape;
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the database still says the same of this period. */
    boolean isStill(long currentVersion, @Nullable LocalDate currentTo) {
        return version == currentVersion && (to == null ? currentTo == null : to.equals(currentTo));
    }
}
