package uz.aloqa.appeals.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Why an officer has to see personal data in clear.
 *
 * @param reason in their words; kept encrypted with the access
 */
record Reveal(
        @NotBlank
        @Size(min = 10, max = 1_000)
        @Writable
        @Schema(examples = "Murojaatchi bilan bogʻlanib, manzilni aniqlashtirish uchun")
        String reason) {}
