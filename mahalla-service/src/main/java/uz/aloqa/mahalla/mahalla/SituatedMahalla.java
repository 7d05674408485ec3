package uz.aloqa.mahalla.mahalla;

import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.point.LawAndOrderPoint;
import uz.aloqa.mahalla.point.PointView;
import uz.aloqa.mahalla.region.District;

/**
 * A mahalla with where it belongs.
 *
 * @param mahalla past or present
 * @param district it lies in
 * @param point its law-and-order point, where it has one
 */
public record SituatedMahalla(
        Mahalla mahalla, District district, @Nullable LawAndOrderPoint point) {

    /** The district as answers name it. */
    public DistrictRef districtRef() {
        return DistrictRef.of(district);
    }

    /** What is public of the point. */
    public @Nullable PointView pointView() {
        return point == null ? null : PointView.of(point);
    }
}
