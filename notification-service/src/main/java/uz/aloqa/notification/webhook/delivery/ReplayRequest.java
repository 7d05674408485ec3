package uz.aloqa.notification.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;

/** From where events are sent again. */
@Schema(name = "WebhookReplay", description = "From where events are sent again: exactly one of the two")
record ReplayRequest(
        @Schema(
                description = "The last event that you have; what follows it in the log is sent again",
                examples = "019ab3a0-0000-7000-8000-0000000000e1")
        @Nullable
        UUID afterEvent,

        @Schema(description = "What was recorded from this time on is sent again") @Nullable
        Instant since) {

    /** Refuses both and neither. */
    void requireOne() {
        if ((afterEvent == null) == (since == null)) {
            throw new BadRequest(
                    "replay-start-missing",
                    Text.of(
                            "afterEvent yoki since dan birini koʻrsating.",
                            "afterEvent ёки since дан бирини кўрсатинг.",
                            "Укажите одно из двух: afterEvent или since.",
                            "Name one of the two: afterEvent or since."),
                    List.of(new Problem.FieldError("/afterEvent", "this or since")));
        }
    }
}
