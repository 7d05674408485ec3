package uz.aloqa.notification.text;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.rule.Parameter;
import uz.aloqa.notification.rule.Rule;
import uz.aloqa.platform.language.Language;

/**
 * All that one language says: {@code <template>.title}, {@code .text} and {@code .sms} in Qute, the {@link Phrases}, and {@code word.<parameter>.<value>}
 * for constants. One file per language, so that a translator has one page to read.
 */
final class Wording {

    /** The only facts of an event that may be in a short message or on a locked screen. */
    static final Set<Parameter> SHORT = Set.of(Parameter.NUMBER, Parameter.STARTS_AT);

    private static final String WORD = "word.";
    private static final String LINK = "link";

    private final Language language;
    private final Map<String, Template> templates = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Wording(Language language, Properties texts, Engine engine) {
        this.language = language;
        for (String key : texts.stringPropertyNames()) {
            String value = texts.getProperty(key).strip();
            if (key.startsWith(WORD)) {
                words.put(key.substring(WORD.length()), value);
            } else if (!value.isEmpty()) {
                templates.put(key, engine.parse(value));
            }
        }
    }

    static Wording read(Language language, Engine engine) {
        Properties texts = new Properties();
        String file = "/notification/texts/" + language.tag() + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file);
                Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            texts.load(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new Wording(language, texts, engine);
    }

    Rendered render(String template, Map<String, @Nullable Object> values) {
        return new Rendered(
                template(template + ".title").render(values),
                template(template + ".text").render(values));
    }

    String word(Parameter parameter, String value) {
        return Objects.requireNonNull(words.get(parameter.key() + "." + value), () -> language + " has no " + value);
    }

    String phrase(String key, Map<String, ? extends @Nullable Object> values) {
        return template(key).render(values);
    }

    /** The phrases that this language lacks. */
    List<String> gaps() {
        return Arrays.stream(Phrases.values())
                .filter(phrase -> !templates.containsKey(phrase.key()))
                .map(phrase -> language.tag() + ": no " + phrase.key())
                .toList();
    }

    /** What this language lacks to speak the rules: texts, words, and parameters that a rule doesn't supply. */
    List<String> gaps(List<Rule> rules) {
        List<String> gaps = new ArrayList<>();
        for (Rule rule : rules) {
            for (String part : List.of(".title", ".text")) {
                Template text = templates.get(rule.template() + part);
                if (text == null) {
                    gaps.add(language.tag() + ": no " + rule.template() + part);
                } else {
                    unsupplied(text, rule)
                            .forEach(name -> gaps.add(language.tag() + ": " + rule.template() + part + " uses " + name
                                    + ", which " + rule.event() + " × " + rule.audience() + " lacks"));
                }
            }
            gaps.addAll(briefGaps(rule));
            for (Parameter parameter : rule.parameters()) {
                parameter.words().stream()
                        .filter(word -> !words.containsKey(parameter.key() + "." + word))
                        .forEach(word -> gaps.add(language.tag() + ": no word for " + parameter.key() + "." + word));
            }
        }
        return gaps;
    }

    private List<String> briefGaps(Rule rule) {
        String key = rule.template() + ".sms";
        Template text = templates.get(key);
        if (text == null) {
            return List.of(language.tag() + ": no " + key);
        }
        Set<String> allowed = SHORT.stream()
                .filter(rule.parameters()::contains)
                .map(Parameter::key)
                .collect(Collectors.toCollection(HashSet::new));
        allowed.add(LINK);
        return names(text).stream()
                .filter(name -> !allowed.contains(name))
                .map(name -> language.tag() + ": " + key + " tells " + name + ", which no short message may")
                .toList();
    }

    private static Set<String> unsupplied(Template text, Rule rule) {
        Set<String> supplied = rule.parameters().stream().map(Parameter::key).collect(Collectors.toSet());
        return names(text).stream().filter(name -> !supplied.contains(name)).collect(Collectors.toSet());
    }

    private static Set<String> names(Template text) {
        return text.getExpressions().stream()
                .filter(expression -> !expression.isLiteral())
                .map(Expression::toOriginalString)
                .collect(Collectors.toSet());
    }

    private Template template(String key) {
        return Objects.requireNonNull(templates.get(key), () -> language + " has no " + key);
    }
}
