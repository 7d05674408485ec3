package uz.aloqa.mahalla.boundary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import uz.aloqa.platform.geo.PolygonIndex;

/** Every boundary that is or was, found by code, district, point and box. Immutable: a change makes a new one. */
final class BoundaryMap {

    private final List<DrawnPeriod> all;
    private final PolygonIndex<DrawnPeriod> places;
    private final Map<String, List<DrawnPeriod>> byCode;

    BoundaryMap(List<DrawnPeriod> periods) {
        this.all =
                periods.stream().sorted(Comparator.comparing(DrawnPeriod::code)).toList();
        this.places = PolygonIndex.of(all.stream()
                .map(period -> new PolygonIndex.Area<>(period.code(), period.shape(), period))
                .toList());
        this.byCode = all.stream().collect(Collectors.groupingBy(DrawnPeriod::code));
    }

    /** The one mahalla at a point on a day. */
    Optional<DrawnPeriod> at(double latitude, double longitude, LocalDate day) {
        return places.at(latitude, longitude, period -> period.isInForce(day));
    }

    /** A mahalla on a day. */
    Optional<DrawnPeriod> of(String code, LocalDate day) {
        return of(code).stream().filter(period -> period.isInForce(day)).findFirst();
    }

    /** A mahalla in all its states. */
    List<DrawnPeriod> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The whole country on a day, by code. */
    List<DrawnPeriod> on(LocalDate day) {
        return all.stream().filter(period -> period.isInForce(day)).toList();
    }

    /** The mahallas of a district on a day, by code. */
    List<DrawnPeriod> ofDistrict(String soato, LocalDate day) {
        return all.stream()
                .filter(period -> period.districtSoato().equals(soato) && period.isInForce(day))
                .toList();
    }

    /** The mahallas on a day whose own box meets a box, by code. */
    List<DrawnPeriod> in(Envelope box, LocalDate day) {
        return places.touching(box).stream()
                .map(PolygonIndex.Area::value)
                .filter(period -> period.isInForce(day))
                .sorted(Comparator.comparing(DrawnPeriod::code))
                .toList();
    }
}
