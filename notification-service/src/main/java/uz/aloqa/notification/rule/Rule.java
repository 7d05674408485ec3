package uz.aloqa.notification.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rule book.
 *
 * @param event simple name of the event record
 * @param audience who hears of it
 * @param topic what it is about
 * @param priority how much it hurries
 * @param template what it says
 * @param parameters what the template may use; the rest of the event is not kept
 * @param priorityBy a parameter whose value may change the priority, absent when it is always the same
 * @param priorities the priority for values of that parameter; the other values have {@code priority}
 */
public record Rule(
        String event,
        Audience audience,
        Topic topic,
        Priority priority,
        String template,
        Set<Parameter> parameters,
        @JsonProperty @Nullable Parameter priorityBy,
        @JsonProperty Map<String, Priority> priorities) {

    /** Copies what could change. */
    public Rule {
        parameters = Set.copyOf(parameters);
        priorities = priorities == null ? Map.of() : Map.copyOf(priorities);
    }

    /** A rule with one priority. */
    public Rule(
            String event,
            Audience audience,
            Topic topic,
            Priority priority,
            String template,
            Set<Parameter> parameters) {
        this(event, audience, topic, priority, template, parameters, null, Map.of());
    }

    Priority priority(Happening happening) {
        return Optional.ofNullable(priorityBy)
                .map(by -> happening.facts().get(by))
                .map(priorities::get)
                .orElse(priority);
    }
}
