package uz.aloqa.mahalla.point;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.InspectorView;
import uz.aloqa.mahalla.inspector.Officer;
import uz.aloqa.mahalla.registry.PlaceName;

/** A law-and-order point with everybody who serves there and the mahallas that it serves, on a day. */
@Schema(
        name = "PointDetail",
        description = "A law-and-order point with its inspectors and mahallas, on a day",
        requiredProperties = {"id", "districtSoato", "name", "address", "inspectors", "mahallas", "demo", "asOf"})
record PointDetail(
        @Schema(examples = "d0000000-0000-4000-8000-000000001001")
        UUID id,

        @Schema(examples = "1726266") String districtSoato,
        PlaceName name,

        @Schema(examples = "Yunusobod tumani, Ahmad Donish koʻchasi, 20")
        String address,

        @Schema(examples = "+998712001001") @Nullable String phone,

        @Schema(
                description = "Hours in the notation of OpenStreetMap's opening_hours",
                examples = "Mo-Fr 09:00-18:00; Th 09:00-20:00")
        @Nullable
        String receptionHours,

        @Schema(description = "Degrees east, WGS-84, where the place is known", examples = "69.2847") @Nullable
        Double longitude,

        @Schema(description = "Degrees north", examples = "41.3661") @Nullable
        Double latitude,

        @Schema(description = "Who serves there, the senior inspector first")
        List<InspectorView> inspectors,

        @Schema(description = "Which mahallas it serves, by code")
        List<Served> mahallas,

        @Schema(description = "Made up for the demo", examples = "true")
        boolean demo,

        @Schema(description = "The day asked about, in Tashkent", examples = "2026-03-02")
        LocalDate asOf) {

    /** A mahalla that a point serves. */
    @Schema(
            name = "ServedMahalla",
            description = "A mahalla that a law-and-order point serves",
            requiredProperties = {"code", "name"})
    record Served(@Schema(examples = "1726266005") String code, PlaceName name) {}

    static PointDetail of(PointPeriod point, List<Officer> officers, List<Served> mahallas, LocalDate day) {
        PointFacts facts = point.facts();
        return new PointDetail(
                point.id(),
                point.districtSoato(),
                facts.name(),
                facts.address(),
                facts.phone(),
                facts.receptionHours(),
                facts.longitude(),
                facts.latitude(),
                officers.stream().map(InspectorView::of).toList(),
                mahallas,
                point.demo(),
                day);
    }
}
