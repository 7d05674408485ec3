package uz.aloqa.appeals.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.platform.words.Writable;

/**
 * What somebody is about to file; nothing of it is kept.
 *
 * @param text the essence, in any script
 * @param location the point it is about
 * @param mahallaCode the mahalla it is about
 * @param districtSoato the district it is about
 * @param categoryId the subject, if chosen
 */
record SimilarAsked(
        @NotBlank
        @Size(max = 20_000)
        @Writable
        @Schema(examples = "Koʻchamizdagi chiroqlar bir haftadan beri yonmaydi.")
        String text,

        @Valid @Nullable GeoPoint location,
        @Size(max = 32) @Writable @Nullable String mahallaCode,
        @Pattern(regexp = "\\d{7}") @Nullable String districtSoato,
        @Nullable UUID categoryId) {}
