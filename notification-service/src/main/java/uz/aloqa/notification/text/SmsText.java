package uz.aloqa.notification.text;

/** Fits words into one part of a short message: 160 characters of GSM 03.38, or 70 of UCS-2 (3GPP TS 23.038). */
public final class SmsText {

    /** Characters of a part in the alphabet of GSM. */
    public static final int GSM_PART = 160;

    /** Characters of a part with any other letter. */
    public static final int UCS2_PART = 70;

    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_EXTENSION = "^{}\\[~]|€\f";
    private static final String ELLIPSIS = "...";

    private SmsText() {}

    /** The words with the plain marks that keep Uzbek in Latin script within the alphabet of GSM. */
    public static String plain(String words) {
        return words.replaceAll("[\u02BB\u02BC\u2018\u2019\u201B]", "'")
                .replaceAll("[\u201C\u201D\u00AB\u00BB]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replace("\u2026", ELLIPSIS)
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }

    /** True when one part takes it. */
    public static boolean fits(String words) {
        return length(words) <= part(words);
    }

    /** How much of a part it takes: characters outside of the basic alphabet count twice. */
    public static int length(String words) {
        return isGsm(words)
                ? words.chars()
                        .map(letter -> GSM_EXTENSION.indexOf(letter) >= 0 ? 2 : 1)
                        .sum()
                : words.length();
    }

    /** True when every character is in the alphabet of GSM. */
    public static boolean isGsm(String words) {
        return words.chars().allMatch(letter -> GSM.indexOf(letter) >= 0 || GSM_EXTENSION.indexOf(letter) >= 0);
    }

    /** Shortens words at the end of a word until they fit with what stands around them. */
    public static String shorten(String words, int room) {
        if (length(words) <= room) {
            return words;
        }
        String cut = words;
        while (!cut.isEmpty() && length(cut) + ELLIPSIS.length() > room) {
            int space = cut.lastIndexOf(' ');
            cut = space > 0 ? cut.substring(0, space) : cut.substring(0, cut.length() - 1);
        }
        return cut.replaceAll("[ ,;:.-]+$", "") + ELLIPSIS;
    }

    /** Characters of a part for these words. */
    public static int part(String words) {
        return isGsm(words) ? GSM_PART : UCS2_PART;
    }
}
