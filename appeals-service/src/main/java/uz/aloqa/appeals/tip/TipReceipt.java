package uz.aloqa.appeals.tip;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.emergency.EmergencyAdvice;

/**
 * What whoever gives a tip gets: shown this once, nobody can find it again.
 *
 * @param receipt sixteen digits in four groups
 * @param emergencyAdvice whom to call now, when the words speak of an emergency
 */
@Schema(requiredProperties = "receipt")
record TipReceipt(
        @Schema(examples = "4081 7326 5519 0043") String receipt,
        @Nullable EmergencyAdvice emergencyAdvice) {}
