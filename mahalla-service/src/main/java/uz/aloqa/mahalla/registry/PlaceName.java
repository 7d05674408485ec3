package uz.aloqa.mahalla.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.LocalizedName;

/**
 * A name in the four languages and scripts, as stored and as answered.
 *
 * @param uzLatn Uzbek in Latin script, apostrophe U+02BB
 * @param uzCyrl Uzbek in Cyrillic script
 * @param ru Russian
 * @param en English
 */
@Embeddable
@Schema(
        description = "The name in four languages and scripts",
        requiredProperties = {"uz-Latn", "uz-Cyrl", "ru", "en"})
public record PlaceName(
        @JsonProperty("uz-Latn") @Schema(examples = "Doʻstlik") @Column(name = "name_uz_latn")
        String uzLatn,

        @JsonProperty("uz-Cyrl") @Schema(examples = "Дўстлик") @Column(name = "name_uz_cyrl")
        String uzCyrl,

        @Schema(examples = "Дустлик") @Column(name = "name_ru")
        String ru,

        @Schema(examples = "Dustlik") @Column(name = "name_en")
        String en) {

    /** The same name as it travels on {@code registry.v1}. */
    public LocalizedName toContract() {
        return new LocalizedName(uzLatn, uzCyrl, ru, en);
    }
}
