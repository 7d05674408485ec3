package uz.aloqa.platform.language;

import java.util.Locale;

/**
 * One text in the four languages.
 *
 * @param uzLatn Uzbek, Latin script
 * @param uzCyrl Uzbek, Cyrillic script
 * @param ru Russian
 * @param en English
 */
public record Text(String uzLatn, String uzCyrl, String ru, String en) {

    /** A text that is the same in every language, like a number or a code. */
    public static Text same(String words) {
        return new Text(words, words, words, words);
    }

    /** A text in the four languages. */
    public static Text of(String uzLatn, String uzCyrl, String ru, String en) {
        return new Text(uzLatn, uzCyrl, ru, en);
    }

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case UZ_LATN -> uzLatn;
            case UZ_CYRL -> uzCyrl;
            case RU -> ru;
            case EN -> en;
        };
    }

    /**
     * The text with its places filled in, as {@link String#format} does.
     *
     * @param arguments for the places; an argument that is itself a {@code Text} is filled in by language
     */
    public Text with(Object... arguments) {
        return new Text(
                fill(Language.UZ_LATN, arguments),
                fill(Language.UZ_CYRL, arguments),
                fill(Language.RU, arguments),
                fill(Language.EN, arguments));
    }

    private String fill(Language language, Object[] arguments) {
        Object[] inLanguage = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            inLanguage[i] = arguments[i] instanceof Text text ? text.in(language) : arguments[i];
        }
        return String.format(Locale.ROOT, in(language), inLanguage);
    }
}
