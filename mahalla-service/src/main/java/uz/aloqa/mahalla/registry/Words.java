package uz.aloqa.mahalla.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.language.Text;

/**
 * Words in the four languages, for answers that are the same for everybody.
 *
 * @param uzLatn Uzbek in Latin script
 * @param uzCyrl Uzbek in Cyrillic script
 * @param ru Russian
 * @param en English
 */
@Schema(
        name = "Explanation",
        description = "The same words in four languages and scripts",
        requiredProperties = {"uz-Latn", "uz-Cyrl", "ru", "en"})
public record Words(
        @JsonProperty("uz-Latn") @Schema(examples = "Mahallaga biriktirilgan inspektor.")
        String uzLatn,

        @JsonProperty("uz-Cyrl") @Schema(examples = "Маҳаллага бириктирилган инспектор.")
        String uzCyrl,

        @Schema(examples = "Инспектор, закреплённый за махаллей.")
        String ru,

        @Schema(examples = "The inspector assigned to the mahalla.")
        String en) {

    /** A text as answers carry it. */
    public static Words of(Text text) {
        return new Words(text.uzLatn(), text.uzCyrl(), text.ru(), text.en());
    }
}
