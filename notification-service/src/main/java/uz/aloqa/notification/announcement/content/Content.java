package uz.aloqa.notification.announcement.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.platform.language.Language;

/** What an announcement says, to whom, and until when. */
@Schema(name = "AnnouncementContent", description = "What an announcement says, to whom, and until when")
public record Content(
        @Schema(required = true) @NotNull AnnouncementKind kind,

        @Schema(description = "Each language once; uz-Latn is always there", required = true) @NotEmpty @Size(max = 4)
        List<@NotNull @Valid Words> texts,

        @Schema(required = true) @NotNull @Valid Target audience,
        @Size(max = 10) @Nullable List<@NotNull @Valid Medium> media,
        @Size(max = 10) @Nullable List<@NotNull @Valid Link> links,

        @Schema(description = "Of a BRIEFING, and of nothing else") @Valid @Nullable
        Briefing briefing,

        @Schema(description = "Of an ALERT; a WARNING may have it") @Valid @Nullable
        Danger danger,

        @Schema(description = "When to publish it; absent for at once", examples = "2026-11-25T04:00:00Z") @Nullable
        Instant publishAt,

        @Schema(description = "When it ends by itself; an alert has an end", examples = "2026-11-25T19:00:00Z")
        @Nullable
        Instant expiresAt,

        @Schema(description = "Signed-in people may comment; default false") @Nullable
        Boolean commentsOpen,

        @Schema(description = "Default ACTUAL; exercises and tests go to officers only") @Nullable
        Exposure exposure) {

    /** Lists are never null. */
    public Content {
        media = media == null ? List.of() : media;
        links = links == null ? List.of() : links;
        commentsOpen = commentsOpen != null && commentsOpen;
        exposure = exposure == null ? Exposure.ACTUAL : exposure;
    }

    /** Pictures, films and sounds, never null. */
    @Override
    public List<Medium> media() {
        return media == null ? List.of() : media;
    }

    /** Where to read on, never null. */
    @Override
    public List<Link> links() {
        return links == null ? List.of() : links;
    }

    /** True when signed-in people may comment. */
    @JsonIgnore
    public boolean allowsComments() {
        return Boolean.TRUE.equals(commentsOpen);
    }

    /** True when everybody may read it once it is published. */
    @JsonIgnore
    public boolean isOpen() {
        return exposure == Exposure.ACTUAL && audience.to().isPublic();
    }

    /** True for what CAP carries: alerts, and warnings that say how dangerous it is. */
    @JsonIgnore
    public boolean isAlert() {
        return danger != null;
    }

    /** The words in exactly this language. */
    public Optional<Words> in(Language language) {
        return texts.stream().filter(words -> words.language() == language).findFirst();
    }

    /**
     * The words in the language nearest to the asked one. Uzbek falls back to its other script, Russian to Uzbek in Cyrillic
     * letters, English to Russian; at the end stands Uzbek in Latin script, which is always there.
     */
    public Words nearest(Language asked) {
        return order(asked).stream()
                .flatMap(language -> in(language).stream())
                .findFirst()
                .orElseGet(texts::getFirst);
    }

    private static List<Language> order(Language asked) {
        return switch (asked) {
            case UZ_LATN -> List.of(Language.UZ_LATN);
            case UZ_CYRL -> List.of(Language.UZ_CYRL, Language.UZ_LATN);
            case RU -> List.of(Language.RU, Language.UZ_CYRL, Language.UZ_LATN);
            case EN -> List.of(Language.EN, Language.RU, Language.UZ_LATN);
        };
    }
}
