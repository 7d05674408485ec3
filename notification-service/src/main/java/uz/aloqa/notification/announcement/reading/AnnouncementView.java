package uz.aloqa.notification.announcement.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.AnnouncementStatus;
import uz.aloqa.notification.announcement.content.Briefing;
import uz.aloqa.notification.announcement.content.Content;
import uz.aloqa.notification.announcement.content.Danger;
import uz.aloqa.notification.announcement.content.Link;
import uz.aloqa.notification.announcement.content.LocalizedText;
import uz.aloqa.notification.announcement.content.Medium;
import uz.aloqa.notification.announcement.content.Target;
import uz.aloqa.notification.announcement.content.Words;
import uz.aloqa.platform.language.Language;

/** A published announcement in one language. */
@Schema(name = "Announcement", description = "A published announcement in one language")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnouncementView(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000f1", required = true)
        UUID id,

        @Schema(required = true) AnnouncementKind kind,

        @Schema(description = "PUBLISHED or UPDATED while it holds, CANCELLED or EXPIRED after", required = true)
        AnnouncementStatus status,

        @Schema(
                description = "From 1; rises with every update and with the cancellation",
                examples = "1",
                required = true)
        int revision,

        @Schema(description = "Of the words", examples = "uz-Latn", required = true)
        Language language,

        @Schema(description = "In which it exists", examples = "[\"uz-Latn\", \"ru\"]", required = true)
        List<Language> languages,

        @Schema(examples = "Yunusobodda gaz sizishi", required = true)
        String headline,

        @Schema(examples = "Yunusobod tumani 4-mavzesida gaz quvuri shikastlandi.", required = true)
        String body,

        @Schema(description = "What people should do", examples = "Derazalarni yoping va binodan chiqing.") @Nullable
        String instruction,

        @Schema(description = "Where a briefing is, in words", examples = "Toshkent shahar IIBB matbuot zali") @Nullable
        String place,

        @Schema(required = true) List<MediumView> media,
        @Schema(required = true) List<Link> links,
        @Nullable Briefing briefing,
        @Nullable Danger danger,
        @Schema(required = true) Target audience,

        @Schema(description = "Signed-in people may comment", examples = "false", required = true)
        boolean commentsOpen,

        @Schema(description = "Why it was cancelled", examples = "Xavf bartaraf etildi") @Nullable
        String endReason,

        @Schema(examples = "2026-11-24T04:00:00Z", required = true)
        Instant publishedAt,

        @Schema(description = "Of the last change", examples = "2026-11-24T04:00:00Z", required = true)
        Instant updatedAt,

        @Schema(examples = "2026-11-24T19:00:00Z") @Nullable Instant expiresAt) {

    /** A medium with its description in one language. */
    @Schema(name = "AnnouncementMedium", description = "A medium with its description in one language")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MediumView(
            @Schema(examples = "https://media.aloqa.example/2026/11/missing-17.jpg", required = true)
            String url,

            @Schema(description = "Media type", examples = "image/jpeg", required = true)
            String type,

            @Schema(
                    description = "What is to be seen or heard",
                    examples = "Qidirilayotgan shaxsning surati",
                    required = true)
            String alt,

            @Schema(description = "Bytes", examples = "184320") @Nullable
            Long size) {

        private static MediumView of(Medium medium, Language language) {
            return new MediumView(medium.url(), medium.type(), alt(medium, language), medium.size());
        }

        private static String alt(Medium medium, Language language) {
            return medium.alt().stream()
                    .filter(text -> text.language() == language)
                    .findFirst()
                    .or(() -> medium.alt().stream()
                            .filter(text -> text.language() == Language.UZ_LATN)
                            .findFirst())
                    .map(LocalizedText::text)
                    .orElseGet(() -> medium.alt().getFirst().text());
        }
    }

    /** In the language nearest to the asked one. */
    public static AnnouncementView of(Told told, Language asked) {
        Content content = told.content();
        Words words = content.nearest(asked);
        return new AnnouncementView(
                told.id(),
                told.kind(),
                told.status(),
                told.revision(),
                words.language(),
                content.texts().stream().map(Words::language).sorted().toList(),
                words.headline(),
                words.body(),
                words.instruction(),
                words.place(),
                content.media().stream()
                        .map(medium -> MediumView.of(medium, words.language()))
                        .toList(),
                content.links(),
                content.briefing(),
                content.danger(),
                content.audience(),
                content.allowsComments(),
                told.endReason(),
                told.publishedAt(),
                told.changedAt(),
                content.expiresAt());
    }
}
