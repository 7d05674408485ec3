package uz.aloqa.contracts;

/**
 * A name in the languages and scripts of the platform.
 *
 * @param uzLatn Uzbek, Latin script, apostrophe U+02BB
 * @param uzCyrl Uzbek, Cyrillic script
 * @param ru Russian
 * @param en English
 */
public record LocalizedName(String uzLatn, String uzCyrl, String ru, String en) {}
