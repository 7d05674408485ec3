package uz.aloqa.appeals.handling;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.appeal.WayOfSending;

/**
 * An officer posted the answer or handed it over.
 *
 * @param way how
 */
record Sending(@NotNull WayOfSending way) {

    @AssertTrue(message = "a notification is written down by the platform itself")
    @Schema(hidden = true)
    boolean isByHand() {
        return way != WayOfSending.NOTIFICATION;
    }
}
