package uz.aloqa.notification.text;

import io.quarkus.qute.Engine;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.rule.Parameter;
import uz.aloqa.notification.rule.RuleBook;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** The texts of all rules in all languages. The service doesn't start while one is missing. */
@Startup
@Singleton
public class TextBook {

    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    TextBook(RuleBook rules) {
        Engine engine = Engine.builder().addDefaults().build();
        for (Language language : Language.values()) {
            wordings.put(language, Wording.read(language, engine));
        }
        List<String> gaps = wordings.values().stream()
                .flatMap(wording -> Stream.concat(wording.gaps(rules.all()).stream(), wording.gaps().stream()))
                .toList();
        if (!gaps.isEmpty()) {
            throw new IllegalStateException("texts are missing: " + gaps);
        }
    }

    /** Registry keys of the places that the parameters name, to be looked up before {@link #render}. */
    public static Set<String> places(Map<String, String> parameters) {
        return Stream.of(Parameter.values())
                .flatMap(parameter -> parameter.placeKey(parameters.get(parameter.key())).stream())
                .collect(Collectors.toSet());
    }

    /**
     * A notification in words.
     *
     * @param template name of the template
     * @param parameters as stored, by {@link Parameter#key()}
     * @param places names of places by registry key; a place that is not there is left out of the text
     * @param language the reader's
     */
    public Rendered render(
            String template, Map<String, String> parameters, Map<String, Text> places, Language language) {
        Wording wording = Objects.requireNonNull(wordings.get(language));
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Parameter parameter : Parameter.values()) {
            String value = parameters.get(parameter.key());
            values.put(parameter.key(), value == null ? null : shown(parameter, value, places, wording, language));
        }
        return wording.render(template, values);
    }

    /**
     * A notification in one short message: number, status and where to read on; never what it is about.
     *
     * @param template name of the template
     * @param parameters as stored; only those of {@link Wording#SHORT} are used
     * @param link where to read on, may be empty
     * @param language the reader's
     */
    public String brief(String template, Map<String, String> parameters, String link, Language language) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("link", link);
        for (Parameter parameter : Wording.SHORT) {
            String value = parameters.get(parameter.key());
            values.put(
                    parameter.key(),
                    value != null && parameter.form() == Parameter.Form.TIME
                            ? DateForms.digits(LocalDateTime.parse(value))
                            : value);
        }
        return phrase(template + ".sms", values, language).strip();
    }

    /** A text of {@link Phrases}. */
    public String phrase(String key, Map<String, ? extends @Nullable Object> values, Language language) {
        return Objects.requireNonNull(wordings.get(language)).phrase(key, values);
    }

    private static @Nullable String shown(
            Parameter parameter, String value, Map<String, Text> places, Wording wording, Language language) {
        return switch (parameter.form()) {
            case PLAIN -> value;
            case DATE -> DateForms.in(language, LocalDate.parse(value));
            case TIME -> DateForms.in(language, LocalDateTime.parse(value));
            case PLACE ->
                parameter
                        .placeKey(value)
                        .map(places::get)
                        .map(name -> name.in(language))
                        .orElse(null);
            case WORD -> wording.word(parameter, value);
        };
    }
}
