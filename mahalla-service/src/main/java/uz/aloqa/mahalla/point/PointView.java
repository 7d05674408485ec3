package uz.aloqa.mahalla.point;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;

/**
 * A law-and-order point as anyone may see it.
 *
 * @param receptionHours in the notation of OpenStreetMap's opening hours
 * @param demo made up for the demo
 */
@Schema(
        name = "LawAndOrderPoint",
        description = "A law-and-order point (mahalla huquq-tartibot maskani)",
        requiredProperties = {"id", "name", "address", "demo"})
public record PointView(
        @Schema(examples = "d0000000-0000-4000-8000-000000001001")
        UUID id,

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

        @Schema(description = "Made up for the demo", examples = "true")
        boolean demo) {

    /** What is public of a point on a day. */
    public static PointView of(PointPeriod point) {
        PointFacts facts = point.facts();
        return new PointView(
                point.id(),
                facts.name(),
                facts.address(),
                facts.phone(),
                facts.receptionHours(),
                facts.longitude(),
                facts.latitude(),
                point.demo());
    }
}
