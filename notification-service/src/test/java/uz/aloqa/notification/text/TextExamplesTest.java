package uz.aloqa.notification.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.aloqa.notification.rule.Parameter;
import uz.aloqa.notification.rule.Rule;
import uz.aloqa.notification.rule.RuleBook;
import uz.aloqa.notification.rule.RuleBookFixture;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** docs/notifications/texts.md shows every text as a reader sees it, for people who judge words and not code. */
class TextExamplesTest {

    private static final Path FILE =
            Path.of(System.getProperty("aloqa.root", ".."), "docs", "notifications", "texts.md");

    private static final Map<String, String> EXAMPLES = Map.of(
            "number", "26-1726266-000123-2",
            "registeredOn", "2026-11-23",
            "dueOn", "2026-12-08",
            "district", "1726266",
            "mahalla", "1726266001",
            "score", "4",
            "dueAt", "2026-12-08T18:00",
            "level", "1");

    private static final Map<String, String> MORE_EXAMPLES = Map.of(
            "otherNumber",
            "26-1726266-000120-7",
            "startsAt",
            "2026-12-10T14:30",
            "replyBy",
            "2026-12-01T18:00",
            "hours",
            "24",
            "startsOn",
            "2026-12-01",
            "endsOn",
            "2026-12-14");

    private static final Map<String, String> PHRASES = Map.of(
            "code", "408173",
            "minutes", "10",
            "count", "7",
            "headline", "Elektr taʼminoti uzilishi kutilmoqda",
            "topic", "…",
            "channel", "e-mail",
            "link", "aloqa.uz");

    private static final Map<String, Text> PLACES = Map.of(
            "district:1726266",
                    Text.of("Yunusobod tumani", "Юнусобод тумани", "Юнусабадский район", "Yunusabad district"),
            "mahalla:1726266001", Text.of("Doʻstlik", "Дўстлик", "Дустлик", "Dostlik"));

    private final RuleBook rules = RuleBookFixture.real();
    private final TextBook texts = new TextBook(rules);

    @Test
    void theCommittedExamplesAreWhatReadersSee() throws IOException {
        String shown = page();
        if (Boolean.getBoolean("aloqa.update-contracts")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, shown);
        }
        assertThat(FILE)
                .as("run with -Daloqa.update-contracts=true after a change of words")
                .hasContent(shown);
    }

    @ParameterizedTest
    @EnumSource
    void textsReadWellAlsoWithoutWhatMayBeMissing(Language language) {
        for (Rule rule : rules.all()) {
            Map<String, String> least = new HashMap<>(variants(rule).getFirst());
            least.keySet().removeAll(List.of("mahalla", "district", "endsOn"));
            if (rule.event().equals("MessagePosted")) {
                least.remove("replyBy");
            }
            Rendered words = texts.render(rule.template(), least, Map.of(), language);

            assertThat(words.title()).doesNotEndWith(".").doesNotContain("{", "NOT_FOUND", "null");
            assertThat(words.text()).endsWith(".").doesNotContain("{", "NOT_FOUND", "null", "  ", "()", " .", "..");
        }
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # Texts of notifications

                Every text that residents and officers receive, with example values. Made from
                `notification-service/src/main/resources/notification` by `TextExamplesTest`, which fails when this page is
                not what readers see. Change the words there and run the test with `-Daloqa.update-contracts=true`.
                """);
        for (Rule rule : rules.all()) {
            page.append("\n## ")
                    .append(rule.event())
                    .append(" → ")
                    .append(rule.audience())
                    .append("\n\n");
            page.append("`%s` · topic %s · priority %s%n%n".formatted(rule.template(), rule.topic(), rule.priority()));
            page.append("| language | title | text | short message |\n|---|---|---|---|\n");
            for (Map<String, String> variant : variants(rule)) {
                for (Language language : Language.values()) {
                    Rendered words = texts.render(rule.template(), variant, PLACES, language);
                    page.append("| %s | %s | %s | %s |%n"
                            .formatted(
                                    language.tag(),
                                    words.title(),
                                    words.text(),
                                    texts.brief(rule.template(), variant, "aloqa.uz", language)));
                }
            }
        }
        page.append("\n## Other texts\n\nEverything that belongs to no event.\n");
        for (Phrases phrase : Phrases.values()) {
            page.append("\n| `%s` | |%n|---|---|%n".formatted(phrase.key()));
            for (Language language : Language.values()) {
                page.append("| %s | %s |%n".formatted(language.tag(), texts.phrase(phrase.key(), PHRASES, language)));
            }
        }
        return page.toString();
    }

    /** The example values, once for each word that may stand in the text. */
    private static List<Map<String, String>> variants(Rule rule) {
        List<Map<String, String>> variants = new ArrayList<>(List.of(Map.of()));
        for (Parameter parameter : Parameter.values()) {
            if (rule.parameters().contains(parameter)) {
                List<String> values = parameter.words().isEmpty() ? List.of(example(parameter)) : parameter.words();
                variants = variants.stream()
                        .flatMap(variant -> values.stream().map(value -> with(variant, parameter.key(), value)))
                        .toList();
            }
        }
        return variants.stream()
                .map(TextExamplesTest::plausible)
                .map(variant ->
                        rule.event().startsWith("Task") ? with(variant, "number", "T26-1726266-000017-7") : variant)
                .map(variant -> rule.event().startsWith("CrimeReport")
                        ? with(variant, "number", "J26-1726266-000017-7")
                        : variant)
                .toList();
    }

    private static String example(Parameter parameter) {
        return EXAMPLES.getOrDefault(parameter.key(), MORE_EXAMPLES.get(parameter.key()));
    }

    /** Where no mahalla is known, none is named. */
    private static Map<String, String> plausible(Map<String, String> variant) {
        Map<String, String> possible = new HashMap<>(variant);
        if ("NO_MAHALLA".equals(possible.get("deskReason"))) {
            possible.remove("mahalla");
        }
        return possible;
    }

    private static Map<String, String> with(Map<String, String> variant, String key, String value) {
        Map<String, String> more = new HashMap<>(variant);
        more.put(key, value);
        return more;
    }
}
