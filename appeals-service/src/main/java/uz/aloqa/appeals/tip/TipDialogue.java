package uz.aloqa.appeals.tip;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.emergency.EmergencyAdvice;
import uz.aloqa.contracts.TipConclusion;

/**
 * The dialogue of a tip as whoever holds the receipt sees it.
 *
 * @param status where the tip stands
 * @param conclusion what came of it
 * @param messages of both sides, oldest first; the last two hundred
 * @param emergencyAdvice whom to call now, when the words just written speak of an emergency
 */
@Schema(requiredProperties = {"status", "messages"})
record TipDialogue(
        TipStatus status,
        @Nullable TipConclusion conclusion,
        List<TipMessageView> messages,
        @Nullable EmergencyAdvice emergencyAdvice) {

    /** Copies the messages. */
    TipDialogue {
        messages = List.copyOf(messages);
    }
}
