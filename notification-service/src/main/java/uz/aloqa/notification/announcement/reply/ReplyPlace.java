package uz.aloqa.notification.announcement.reply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where it was. */
@Schema(name = "ReplyPlace", description = "Where it was")
record ReplyPlace(
        @Schema(description = "Latitude, WGS-84", examples = "41.3650", required = true) @Min(-90) @Max(90)
        double lat,

        @Schema(description = "Longitude, WGS-84", examples = "69.2880", required = true) @Min(-180) @Max(180)
        double lon) {}
