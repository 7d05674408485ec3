package uz.aloqa.notification.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.aloqa.platform.language.Language;

/**
 * A date as each language writes it in running text. The Uzbek names of months are our own: the JDK's Cyrillic ones lack the
 * soft sign that the orthography wants (сентябрь, not сентябр).
 */
final class DateForms {

    private static final List<String> LATIN = List.of(
            "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr",
            "dekabr");
    private static final List<String> CYRILLIC = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    private static final DateTimeFormatter UZ_LATN = form("yyyy-'yil' d-", LATIN);
    private static final DateTimeFormatter UZ_CYRL = form("yyyy 'йил' d ", CYRILLIC);
    private static final DateTimeFormatter RU = form("d MMMM yyyy 'года'", Language.RU);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
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

    static String in(Language language, LocalDateTime time) {
        String day = in(language, time.toLocalDate());
        String hour = HOUR.format(time);
        return switch (language) {
            case UZ_LATN -> day + ", soat " + hour;
            case UZ_CYRL -> day + ", соат " + hour;
            case RU -> day + " в " + hour;
            case EN -> day + ", " + hour;
        };
    }

    /** Digits only, for short messages. */
    static String digits(LocalDateTime time) {
        return DIGITS.format(time);
    }

    private static DateTimeFormatter form(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag()));
    }

    private static DateTimeFormatter form(String beforeMonth, List<String> months) {
        return new DateTimeFormatterBuilder()
                .appendPattern(beforeMonth)
                .appendText(
                        ChronoField.MONTH_OF_YEAR,
                        Arrays.stream(Month.values())
                                .map(Month::getValue)
                                .map(Integer::longValue)
                                .collect(Collectors.toMap(
                                        Function.identity(), month -> months.get(Math.toIntExact(month - 1)))))
                .toFormatter(Locale.ROOT);
    }
}
