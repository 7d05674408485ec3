package uz.aloqa.notification.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uz.aloqa.platform.language.Language;

/** A date as each language writes it in running text. */
final class DateForms {

    private static final DateTimeFormatter UZ_LATN = form("yyyy-'yil' d-MMMM", Language.UZ_LATN);
    private static final DateTimeFormatter UZ_CYRL = form("yyyy 'йил' d MMMM", Language.UZ_CYRL);
    private static final DateTimeFormatter RU = form("d MMMM yyyy 'года'", Language.RU);
    private static final DateTimeFormatter EN = form("d MMMM yyyy", Language.EN);

    private DateForms() {}

    static String in(Language language, LocalDate date) {
        return switch (language) {
            case UZ_LATN -> UZ_LATN.format(date);
            case UZ_CYRL -> UZ_CYRL.format(date);
            case RU -> RU.format(date);
            case EN -> EN.format(date);
        };
    }

    private static DateTimeFormatter form(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag()));
    }
}
