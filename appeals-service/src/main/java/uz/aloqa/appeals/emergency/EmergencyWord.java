package uz.aloqa.appeals.emergency;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.EmergencyKind;

/**
 * Words of the list.
 *
 * @param id key
 * @param language of the words
 * @param kind which emergency they speak of
 * @param words whole words; a star at the end of one stands for any ending
 */
@Schema(requiredProperties = {"id", "language", "kind", "words"})
record EmergencyWord(
        UUID id,
        @Schema(examples = "uz") String language,
        EmergencyKind kind,
        @Schema(examples = "bolam yoʻqol*") String words) {}
