package uz.aloqa.notification.eventlog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next events of the log for an integrator. */
@Schema(description = "The next events")
record EventPage(
        @Schema(description = "In the order of the log", required = true)
        List<CloudEvent> items,

        @Schema(
                description =
                        "Where to go on, also when there were no events: keep it together with what you made of them",
                examples = "MTcwMg",
                required = true)
        String cursor,

        @Schema(description = "True when there may be more at once", examples = "false", required = true)
        boolean more) {

    EventPage {
        items = List.copyOf(items);
    }
}
