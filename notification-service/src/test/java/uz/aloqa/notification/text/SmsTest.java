package uz.aloqa.notification.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uz.aloqa.notification.rule.Rule;
import uz.aloqa.notification.rule.RuleBook;
import uz.aloqa.notification.rule.RuleBookFixture;
import uz.aloqa.platform.language.Language;

/** Short messages cost by the part, and a second part may come first. */
class SmsTest {

    /** Longer than any number, time and link that we send. */
    private static final Map<String, String> LONGEST =
            Map.of("number", "T26-1726266-999999-9", "startsAt", "2026-12-28T23:59");

    private static final String LINK = "x".repeat(TextConfig.LONGEST_SMS_LINK);

    private final RuleBook rules = RuleBookFixture.real();
    private final TextBook texts = new TextBook(rules);

    @ParameterizedTest
    @EnumSource
    void everyShortMessageFitsOnePartWithTheLongestValues(Language language) {
        for (Rule rule : rules.all()) {
            String words = texts.brief(rule.template(), LONGEST, LINK, language);
            assertThat(SmsText.length(words))
                    .as(rule.template() + ": " + words)
                    .isLessThanOrEqualTo(isLatin(language) ? SmsText.GSM_PART : SmsText.UCS2_PART);
            assertThat(SmsText.isGsm(words)).as(words).isEqualTo(isLatin(language));
            assertThat(words).doesNotContain("{", "NOT_FOUND", "null", "  ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMessageWithTheCodeFitsOnePart(Language language) {
        String words = texts.phrase("code.sms", Map.of("code", "408173", "minutes", "10"), language);

        assertThat(SmsText.fits(words)).as(words).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aTitleTellsNoFactBecauseItShowsOnLockedScreens(Language language) {
        for (Rule rule : rules.all()) {
            assertThat(texts.phrase(rule.template() + ".title", Map.of(), language))
                    .doesNotContainPattern("\\d|NOT_FOUND");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Oʻt oʻchirish boshlandi – ehtiyot boʻling… | O't o'chirish boshlandi - ehtiyot bo'ling...
                    «Газ» ўчирилади                            | "Газ" ўчирилади
                    """)
    void typographyGivesWayToTheAlphabetOfTelephones(String words, String plain) {
        assertThat(SmsText.plain(words)).isEqualTo(plain);
    }

    @Test
    void bracketsAndTheEuroCountTwice() {
        assertThat(SmsText.length("[€]")).isEqualTo(6);
        assertThat(SmsText.length("[ў]")).isEqualTo(3);
    }

    @Test
    void aLongHeadlineEndsAtAWord() {
        String cut = SmsText.shorten("Водоснабжение временно прекращено на улице Амира Темура", 40);

        assertThat(cut).isEqualTo("Водоснабжение временно прекращено на...");
        assertThat(SmsText.shorten("ў".repeat(100), 40)).hasSize(40).endsWith("...");
    }

    private static boolean isLatin(Language language) {
        return language == Language.UZ_LATN || language == Language.EN;
    }
}
