package uz.aloqa.appeals.emergency;

import java.util.Locale;
import java.util.Map;

/** Words without script, case and apostrophes: Cyrillic and Latin spellings of the same become the same. */
final class Folded {

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "yo"),
            Map.entry('ж', "j"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "x"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sh"),
            Map.entry('ъ', ""),
            Map.entry('ы', "i"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ў', "o"),
            Map.entry('қ', "q"),
            Map.entry('ғ', "g"),
            Map.entry('ҳ', "h"));

    /** U+02BB, U+02BC, U+2018, U+2019, the straight one and the grave accent. */
    private static final String APOSTROPHES = "\u02bb\u02bc\u2018\u2019'`";

    private Folded() {}

    /** The words with single spaces between them and one at each end; a star stays where it ends a word. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 2).append(' ');
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (APOSTROPHES.indexOf(letter) >= 0) {
                continue;
            }
            String latin = LATIN.get(letter);
            if (latin != null) {
                folded.append(latin);
            } else if (Character.isLetterOrDigit(letter) || letter == '*') {
                folded.append(letter);
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
        return folded.toString();
    }
}
