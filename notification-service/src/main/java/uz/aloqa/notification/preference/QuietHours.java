package uz.aloqa.notification.preference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When not to be disturbed, by the clock of Tashkent; may go over midnight. Alarms and alerts come through. */
@Schema(
        name = "QuietHours",
        description =
                "When not to be disturbed, by the clock of Tashkent; may go over midnight. Alarms and alerts come through.")
record QuietHours(
        @Schema(examples = "22:00", required = true) @NotNull @Pattern(regexp = QuietHours.TIME)
        String from,

        @Schema(examples = "07:00", required = true) @NotNull @Pattern(regexp = QuietHours.TIME)
        String to) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    static QuietHours of(LocalTime from, LocalTime to) {
        return new QuietHours(from.toString(), to.toString());
    }

    LocalTime begin() {
        return LocalTime.parse(from);
    }

    LocalTime end() {
        return LocalTime.parse(to);
    }
}
