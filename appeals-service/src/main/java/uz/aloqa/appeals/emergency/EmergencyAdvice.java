package uz.aloqa.appeals.emergency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody in danger has to do now, because this platform does not replace an emergency call.
 *
 * @param text in the caller's language
 * @param call numbers to call, the first one first
 */
@Schema(requiredProperties = {"text", "call"})
public record EmergencyAdvice(
        @Schema(examples = "If somebody is in danger, call 102 (police) or 112 now: do not wait for an answer here.")
        String text,

        @Schema(examples = "[\"102\", \"112\"]") List<String> call) {

    /** Copies the numbers. */
    public EmergencyAdvice {
        call = List.copyOf(call);
    }
}
