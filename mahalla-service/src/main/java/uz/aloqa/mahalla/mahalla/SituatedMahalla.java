package uz.aloqa.mahalla.mahalla;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.point.PointPeriod;
import uz.aloqa.mahalla.point.PointView;
import uz.aloqa.mahalla.region.District;

/**
 * A mahalla with where it belongs on a day.
 *
 * @param mahalla past or present
 * @param state what was known of it on that day; the last one of a mahalla that was gone by then
 * @param district it lies in
 * @param point its law-and-order point, where it has one
 */
public record SituatedMahalla(
        Mahalla mahalla,
        MahallaPeriod state,
        District district,
        @Nullable PointPeriod point) {

    /** Whether the mahalla existed on that day. */
    public boolean existsOn(LocalDate day) {
        LocalDate last = state.validTo();
        return last == null || !last.isBefore(day);
    }

    /** Code of the mahalla. */
    public String code() {
        return state.code();
    }

    /** The district as answers name it. */
    public DistrictRef districtRef() {
        return DistrictRef.of(district);
    }

    /** What is public of the point. */
    public @Nullable PointView pointView() {
        return point == null ? null : PointView.of(point);
    }
}
