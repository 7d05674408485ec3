package uz.aloqa.appeals.personal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which spellings of a person's name are the same, by the rules that ADR 0017 has for places: lower case, Cyrillic to Latin,
 * apostrophes and signs dropped, what scripts mix up folded, doubled letters single; and the words in any order, since forms
 * ask for the surname first and people write it last. A name of three or more words is also found by its first two.
 */
final class NameKey {

    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        String[] pairs = {
            "а a", "б b", "в v", "г g", "ғ g", "д d", "е e", "ё yo", "ж j", "з z", "и i", "й y", "к k", "қ k", "л l",
            "м m", "н n", "о o", "п p", "р r", "с s", "т t", "у o", "ў o", "ф f", "х h", "ҳ h", "ц s", "ч ch", "ш sh",
            "щ sh", "ъ ", "ы i", "ь ", "э e", "ю yo", "я ya", "u o", "q k", "x h"
        };
        for (String pair : pairs) {
            String[] parts = pair.split(" ", 2);
            LATIN.put(parts[0].codePointAt(0), parts[1]);
        }
    }

    private NameKey() {}

    /** The key of a whole name; empty text when no letter is left. */
    static String of(String name) {
        return sorted(words(name));
    }

    /** The keys under which a name is found: of the whole, and of surname and name alone. */
    static List<String> ofEveryLength(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return List.of();
        }
        return words.size() > 2 ? List.of(sorted(words), sorted(words.subList(0, 2))) : List.of(sorted(words));
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.stream(name.strip().split("[\\s.,-]+", -1))
                .map(NameKey::folded)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private static String folded(String word) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> append(out, letter));
        return out.toString().replace("ye", "e");
    }

    /** Apostrophes that count as letters (U+02BB, U+02BC) are not. */
    private static boolean isPartOfName(int letter) {
        return Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.MODIFIER_LETTER;
    }

    private static void append(StringBuilder out, int letter) {
        String latin = LATIN.getOrDefault(letter, isPartOfName(letter) ? Character.toString(letter) : "");
        for (int i = 0; i < latin.length(); i++) {
            if (out.isEmpty() || out.charAt(out.length() - 1) != latin.charAt(i)) {
                out.append(latin.charAt(i));
            }
        }
    }
}
