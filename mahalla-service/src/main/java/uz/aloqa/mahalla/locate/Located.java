package uz.aloqa.mahalla.locate;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.InspectorView;
import uz.aloqa.mahalla.inspector.Responsible;
import uz.aloqa.mahalla.mahalla.DistrictRef;
import uz.aloqa.mahalla.mahalla.SituatedMahalla;
import uz.aloqa.mahalla.point.PointView;
import uz.aloqa.mahalla.registry.PlaceName;

/**
 * Who answers for a place.
 *
 * @param point of the mahalla, where it has one
 * @param inspector who answers today, absent when the duty desk does
 * @param fallback why it isn't an inspector of the mahalla, absent when it is
 * @param asOf the day asked about
 */
@Schema(
        name = "Located",
        description = "The mahalla at a point and who answers for it today",
        requiredProperties = {"mahalla", "asOf"})
record Located(
        Place mahalla,
        @Nullable PointView point,

        @Schema(description = "Who answers today, absent when the duty desk of the district does") @Nullable
        InspectorView inspector,

        @Schema(description = "Absent when an inspector is assigned to the mahalla") @Nullable
        Fallback fallback,

        @Schema(description = "The day in Tashkent", examples = "2026-03-02")
        LocalDate asOf) {

    /** Who steps in where no inspector is assigned. */
    @Schema(
            description =
                    "Who steps in where no inspector is assigned: the senior inspector of the law-and-order point, "
                            + "or the duty desk of the district")
    enum Fallback {
        /** The senior inspector of the mahalla's law-and-order point. */
        SENIOR_INSPECTOR,
        /** The duty desk of the district. */
        DUTY_DESK
    }

    /** The mahalla found. */
    @Schema(
            name = "Place",
            description = "A mahalla by code and name, with its district",
            requiredProperties = {"code", "name", "district", "demo"})
    record Place(
            @Schema(examples = "1726266005") String code,
            PlaceName name,
            DistrictRef district,

            @Schema(description = "Drawn for the demo: neither the code nor the boundary is official")
            boolean demo) {}

    static Located of(SituatedMahalla found, Responsible responsible, LocalDate asOf) {
        Place place = new Place(
                found.code(),
                found.state().name(),
                found.districtRef(),
                found.mahalla().demo());
        PointView point = found.pointView();
        return switch (responsible) {
            case Responsible.Assigned(var duty) -> new Located(place, point, InspectorView.of(duty), null, asOf);
            case Responsible.Senior(var officer) ->
                new Located(place, point, InspectorView.of(officer), Fallback.SENIOR_INSPECTOR, asOf);
            case Responsible.DutyDesk() -> new Located(place, point, null, Fallback.DUTY_DESK, asOf);
        };
    }
}
