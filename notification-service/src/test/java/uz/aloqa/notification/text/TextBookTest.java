package uz.aloqa.notification.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uz.aloqa.notification.rule.Audience;
import uz.aloqa.notification.rule.Parameter;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Rule;
import uz.aloqa.notification.rule.RuleBook;
import uz.aloqa.notification.rule.RuleBookFixture;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

class TextBookTest {

    private static final Engine ENGINE = Engine.builder().addDefaults().build();

    private final RuleBook rules = RuleBookFixture.real();
    private final TextBook texts = new TextBook(rules);

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsTextsAndWordsInEveryLanguage(Language language) {
        assertThat(Wording.read(language, ENGINE).gaps(rules.all())).isEmpty();
    }

    @Test
    void aMissingTextAMissingWordAndAnUnknownParameterAreFound() {
        Properties torn = new Properties();
        torn.setProperty("answered.text", "{number} {#if dueOn}{dueOn}{/if} {outcome}");
        torn.setProperty("word.outcome.SATISFIED", "granted");
        torn.setProperty("word.outcome.REFUSED", "refused");
        Rule rule = new Rule(
                "AppealAnswered",
                Audience.APPLICANT,
                Topic.APPEAL,
                Priority.HIGH,
                "answered",
                Set.of(Parameter.NUMBER, Parameter.OUTCOME));

        assertThat(new Wording(Language.EN, torn, ENGINE).gaps(List.of(rule)))
                .containsExactlyInAnyOrder(
                        "en: no answered.title",
                        "en: no answered.sms",
                        "en: answered.text uses dueOn, which AppealAnswered × APPLICANT lacks",
                        "en: no word for outcome.EXPLAINED");
    }

    @Test
    void aShortMessageThatTellsMoreThanNumberAndTimeIsFound() {
        Properties chatty = new Properties();
        chatty.setProperty("assigned.title", "Assigned");
        chatty.setProperty("assigned.text", "{number}.");
        chatty.setProperty("assigned.sms", "{number} {mahalla} {link}");
        Rule rule = new Rule(
                "AppealAssigned",
                Audience.EXECUTOR,
                Topic.ASSIGNMENT,
                Priority.HIGH,
                "assigned",
                Set.of(Parameter.NUMBER, Parameter.MAHALLA));

        assertThat(new Wording(Language.EN, chatty, ENGINE).gaps(List.of(rule)))
                .containsExactly("en: assigned.sms tells mahalla, which no short message may");
    }

    @Test
    void aMissingPhraseIsFound() {
        assertThat(new Wording(Language.RU, new Properties(), ENGINE).gaps())
                .hasSize(Phrases.values().length)
                .contains("ru: no code.sms");
        for (Language language : Language.values()) {
            assertThat(Wording.read(language, ENGINE).gaps()).isEmpty();
        }
    }

    @Test
    void theServiceDoesNotStartWithoutAText() {
        RuleBook untold = RuleBookFixture.of(new Rule(
                "AppealRated", Audience.APPLICANT, Topic.FEEDBACK, Priority.LOW, "untold", Set.of(Parameter.NUMBER)));

        assertThatThrownBy(() -> new TextBook(untold))
                .hasMessageContaining("uz-Latn: no untold.title")
                .hasMessageContaining("ru: no untold.text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UZ_LATN | 2026-12-08 | 2026-yil 8-dekabr
                    UZ_CYRL | 2026-12-08 | 2026 йил 8 декабрь
                    RU      | 2026-12-08 | 8 декабря 2026 года
                    EN      | 2026-12-08 | 8 December 2026
                    UZ_LATN | 2026-03-01 | 2026-yil 1-mart
                    UZ_CYRL | 2026-09-01 | 2026 йил 1 сентябрь
                    RU      | 2026-05-09 | 9 мая 2026 года
                    EN      | 2026-01-31 | 31 January 2026
                    """)
    void datesAreWrittenAsEachLanguageWritesThem(Language language, LocalDate date, String form) {
        assertThat(DateForms.in(language, date)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UZ_LATN | 2026-12-08T09:05 | 2026-yil 8-dekabr, soat 09:05
                    UZ_CYRL | 2026-12-08T14:30 | 2026 йил 8 декабрь, соат 14:30
                    RU      | 2026-12-08T14:30 | 8 декабря 2026 года в 14:30
                    EN      | 2026-12-08T00:00 | 8 December 2026, 00:00
                    """)
    void timesAreWrittenAsEachLanguageWritesThem(Language language, LocalDateTime time, String form) {
        assertThat(DateForms.in(language, time)).isEqualTo(form);
    }

    @Test
    void aPlaceIsShownByItsNameAndLeftOutWhileItsNameIsUnknown() {
        Map<String, String> parameters =
                Map.of("number", "26-1726266-000123-2", "mahalla", "1726266001", "dueOn", "2026-12-08");
        Map<String, Text> names = Map.of("mahalla:1726266001", Text.of("Doʻstlik", "Дўстлик", "Дустлик", "Dostlik"));

        assertThat(texts.render("appeal-assigned-executor", parameters, names, Language.RU)
                        .text())
                .isEqualTo("Вам поручено обращение № 26-1726266-000123-2. Махалля: Дустлик. "
                        + "Срок рассмотрения – до 8 декабря 2026 года.");
        assertThat(texts.render("appeal-assigned-executor", parameters, Map.of(), Language.RU)
                        .text())
                .isEqualTo("Вам поручено обращение № 26-1726266-000123-2. "
                        + "Срок рассмотрения – до 8 декабря 2026 года.");
    }

    @Test
    void theNamesThatATextNeedsAreKnownBeforeItIsRendered() {
        assertThat(TextBook.places(Map.of("number", "x", "district", "1726266", "mahalla", "1726266001")))
                .containsExactlyInAnyOrder("district:1726266", "mahalla:1726266001");
    }
}
