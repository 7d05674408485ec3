package uz.aloqa.mahalla.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
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
        @NotBlank
        @Size(max = LONGEST)
        @JsonProperty("uz-Latn")
        @Schema(examples = "Doʻstlik")
        @Column(name = "name_uz_latn")
        String uzLatn,

        @NotBlank
        @Size(max = LONGEST)
        @JsonProperty("uz-Cyrl")
        @Schema(examples = "Дўстлик")
        @Column(name = "name_uz_cyrl")
        String uzCyrl,

        @NotBlank @Size(max = LONGEST) @Schema(examples = "Дустлик") @Column(name = "name_ru")
        String ru,

        @NotBlank @Size(max = LONGEST) @Schema(examples = "Dustlik") @Column(name = "name_en")
        String en) {

    private static final int LONGEST = 200;
    private static final Pattern TURNED_COMMA = Pattern.compile("(?<=[oOgG])['`\u02bc\u2018\u2019]");
    private static final Pattern APOSTROPHE = Pattern.compile("['`\u2018\u2019]");

    /** Latin letters oʻ and gʻ get their U+02BB, the other apostrophe is U+02BC, whatever was typed. */
    @SuppressWarnings("ConstantValue") // a body may lack it; then validation says so
    public PlaceName {
        if (uzLatn != null) {
            uzLatn = APOSTROPHE
                    .matcher(TURNED_COMMA.matcher(uzLatn).replaceAll("ʻ"))
                    .replaceAll("ʼ");
        }
    }

    /** The same name as it travels on {@code registry.v1}. */
    public LocalizedName toContract() {
        return new LocalizedName(uzLatn, uzCyrl, ru, en);
    }
}
