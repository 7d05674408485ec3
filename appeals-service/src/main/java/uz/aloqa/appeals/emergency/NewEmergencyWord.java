package uz.aloqa.appeals.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.EmergencyKind;
import uz.aloqa.platform.words.Writable;

/**
 * Words for the list.
 *
 * @param language of the words: uz for both scripts, ru or en
 * @param kind which emergency they speak of
 * @param words whole words, in any script; a star at the end of one stands for any ending
 */
record NewEmergencyWord(
        @NotNull @Pattern(regexp = "uz|ru|en") @Schema(examples = "uz")
        String language,

        @NotNull EmergencyKind kind,

        @NotBlank
        @Size(min = 3, max = 100)
        @Writable
        @Pattern(regexp = "[^*]{3,}\\*?([ ][^*]+\\*?)*", message = "three characters before a star at least")
        @Schema(examples = "bolam yoʻqol*")
        String words) {}
