package uz.aloqa.mahalla.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * Words in up to four languages: Uzbek in Latin script is always there, a reader of another falls back to it.
 *
 * @param uzLatn Uzbek in Latin script
 * @param uzCyrl Uzbek in Cyrillic script
 * @param ru Russian
 * @param en English
 */
@Schema(
        name = "Multilingual",
        description = "Words by language; where one is absent, uz-Latn holds",
        requiredProperties = "uz-Latn")
record Multilingual(
        @JsonProperty("uz-Latn") @Schema(examples = "Kechki yoritish") @NotBlank @Size(max = 1_000) @Writable
        String uzLatn,

        @JsonProperty("uz-Cyrl") @Schema(examples = "Кечки ёритиш") @Size(min = 1, max = 1_000) @Writable @Nullable
        String uzCyrl,

        @Schema(examples = "Вечернее освещение") @Size(min = 1, max = 1_000) @Writable @Nullable
        String ru,

        @Schema(examples = "Lighting in the evening") @Size(min = 1, max = 1_000) @Writable @Nullable
        String en) {}
