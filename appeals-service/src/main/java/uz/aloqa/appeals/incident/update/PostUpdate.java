package uz.aloqa.appeals.incident.update;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * What an officer tells all reporters.
 *
 * @param text the words
 */
record PostUpdate(
        @NotBlank
        @Size(max = 5_000)
        @Writable
        @Schema(examples = "Taʼmirlash brigadasi yoʻlda, chiroqlar bugun yonadi.")
        String text) {}
