package uz.aloqa.mahalla.point;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;

/** A law-and-order point as its registrar sees it. */
@Schema(
        name = "PointRecord",
        description = "A law-and-order point as its registrar sees it",
        requiredProperties = {"id", "districtSoato", "name", "address", "stateSince", "demo", "version"})
record PointRecord(
        @Schema(examples = "d0000000-0000-4000-8000-000000001001")
        UUID id,

        @Schema(examples = "1726266") String districtSoato,
        PlaceName name,

        @Schema(examples = "Yunusobod tumani, Ahmad Donish koʻchasi, 20")
        String address,

        @Schema(examples = "+998712001001") @Nullable String phone,
        @Schema(examples = "Mo-Fr 09:00-18:00") @Nullable String receptionHours,
        @Schema(examples = "69.2847") @Nullable Double longitude,
        @Schema(examples = "41.3661") @Nullable Double latitude,

        @Schema(description = "First day of the present state: no change may hold from before", examples = "2025-01-01")
        LocalDate stateSince,

        @Schema(description = "Made up for the demo", examples = "true")
        boolean demo,

        @Schema(description = "The version to name in If-Match", examples = "1")
        long version) {

    static PointRecord of(LawAndOrderPoint point) {
        PointFacts facts = point.facts();
        return new PointRecord(
                point.id(),
                point.districtSoato(),
                facts.name(),
                facts.address(),
                facts.phone(),
                facts.receptionHours(),
                facts.longitude(),
                facts.latitude(),
                point.stateSince(),
                point.demo(),
                point.version());
    }
}
