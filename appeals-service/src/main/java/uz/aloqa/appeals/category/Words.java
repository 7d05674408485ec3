package uz.aloqa.appeals.category;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.words.Writable;

/**
 * Words in the four languages.
 *
 * @param uzLatn Uzbek, Latin script
 * @param uzCyrl Uzbek, Cyrillic script
 * @param ru Russian
 * @param en English
 */
@Schema(description = "Words in the four languages")
public record Words(
        @JsonProperty("uz-Latn") @NotBlank @Size(max = 200) @Writable @Schema(examples = "Koʻcha chiroqlari yonmaydi")
        String uzLatn,

        @JsonProperty("uz-Cyrl") @NotBlank @Size(max = 200) @Writable @Schema(examples = "Кўча чироқлари ёнмайди")
        String uzCyrl,

        @JsonProperty("ru") @NotBlank @Size(max = 200) @Writable @Schema(examples = "Не горит уличное освещение")
        String ru,

        @JsonProperty("en") @NotBlank @Size(max = 200) @Writable @Schema(examples = "Street lights out")
        String en) {

    /** In one language. */
    public String in(Language language) {
        return Text.of(uzLatn, uzCyrl, ru, en).in(language);
    }
}
