package uz.aloqa.appeals.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.LocalizedName;

/** The name of a place in the four languages. */
@Schema(
        name = "NameOfPlace",
        requiredProperties = {"uz-Latn", "uz-Cyrl", "ru", "en"})
record PlaceName(
        @JsonProperty("uz-Latn") @Schema(examples = "Bogʻishamol")
        String uzLatn,

        @JsonProperty("uz-Cyrl") @Schema(examples = "Боғишамол")
        String uzCyrl,

        @JsonProperty("ru") @Schema(examples = "Багишамал") String ru,
        @JsonProperty("en") @Schema(examples = "Bogishamol") String en) {

    static PlaceName of(LocalizedName name) {
        return new PlaceName(name.uzLatn(), name.uzCyrl(), name.ru(), name.en());
    }
}
