package uz.aloqa.notification.announcement.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.language.Language;

/** A line in one language. */
@Schema(name = "LocalizedText", description = "A line in one language")
public record LocalizedText(
        @Schema(examples = "uz-Latn", required = true) @NotNull
        Language language,

        @Schema(examples = "Qidirilayotgan shaxsning surati", required = true) @NotBlank @Size(max = 500)
        String text) {}
