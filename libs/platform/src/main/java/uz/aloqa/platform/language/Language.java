package uz.aloqa.platform.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language and script that every text of the platform exists in. */
public enum Language {
    /** Uzbek in Latin script: the default. */
    UZ_LATN("uz-Latn"),
    /** Uzbek in Cyrillic script. */
    UZ_CYRL("uz-Cyrl"),
    /** Russian. */
    RU("ru"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in {@code Content-Language}. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /**
     * The language of exactly this tag.
     *
     * @param tag BCP 47, case does not matter
     */
    public static Optional<Language> ofTag(@Nullable String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a tag of a request body.
     *
     * @throws IllegalArgumentException when it is none of the four
     */
    @JsonCreator
    public static Language parse(String tag) {
        return ofTag(tag).orElseThrow(() -> new IllegalArgumentException("one of uz-Latn, uz-Cyrl, ru, en"));
    }

    /**
     * The first language of an {@code Accept-Language} header (RFC 9110 §12.5.4) that we speak; Uzbek in Latin script
     * when there is none or the header is not readable.
     *
     * @param header value of the header, may be absent
     */
    public static Language negotiate(@Nullable String header) {
        return accepted(header).orElse(UZ_LATN);
    }

    /**
     * Like {@link #negotiate}, but empty where the caller named nothing that we speak.
     *
     * @param header value of the header, may be absent
     */
    public static Optional<Language> accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 500) {
            return Optional.empty();
        }
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> ofRange(range.getRange()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Language> ofRange(String range) {
        if (range.startsWith("uz-cyrl")) {
            return Optional.of(UZ_CYRL);
        }
        return switch (range.split("-", 2)[0]) {
            case "uz", "*" -> Optional.of(UZ_LATN);
            case "ru" -> Optional.of(RU);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
