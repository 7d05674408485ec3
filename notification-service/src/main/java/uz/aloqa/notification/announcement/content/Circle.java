package uz.aloqa.notification.announcement.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything within a distance of a point. */
@Schema(name = "Circle", description = "Everything within a distance of a point")
public record Circle(
        @Schema(description = "Latitude, WGS-84", examples = "41.3421", required = true) @Min(-90) @Max(90)
        double lat,

        @Schema(description = "Longitude, WGS-84", examples = "69.2748", required = true) @Min(-180) @Max(180)
        double lon,

        @Schema(description = "Metres", examples = "800", required = true) @Min(50) @Max(100_000)
        int radius) {}
