package uz.aloqa.notification.announcement.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Language;

/** The words of an announcement in one language. */
@Schema(name = "AnnouncementWords", description = "The words of an announcement in one language")
public record Words(
        @Schema(examples = "uz-Latn", required = true) @NotNull
        Language language,

        @Schema(description = "One line", examples = "Yunusobodda gaz sizishi", required = true)
        @NotBlank
        @Size(max = 160)
        String headline,

        @Schema(
                description = "Plain text; an empty line parts paragraphs",
                examples = "Yunusobod tumani 4-mavzesida gaz quvuri shikastlandi. Favqulodda xizmatlar ishlamoqda.",
                required = true)
        @NotBlank
        @Size(max = 10_000)
        String body,

        @Schema(
                description = "What people should do; an alert has it",
                examples = "Derazalarni yoping, chiroqni yoqmang va binodan chiqing.")
        @Size(max = 2_000)
        @Nullable
        String instruction,

        @Schema(
                description = "Where a briefing is, in words",
                examples = "Toshkent shahar IIBB matbuot zali, Amir Temur koʻchasi 2")
        @Size(max = 300)
        @Nullable
        String place) {}
