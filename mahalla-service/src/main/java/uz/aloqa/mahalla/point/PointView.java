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

        @Schema(description = "Made up for the demo") boolean demo) {

    /** What is public of a point. */
    public static PointView of(LawAndOrderPoint point) {
        return new PointView(
                point.id(), point.name(), point.address(), point.phone(), point.receptionHours(), point.demo());
    }
}
