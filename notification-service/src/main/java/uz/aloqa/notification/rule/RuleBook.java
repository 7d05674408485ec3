package uz.aloqa.notification.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uz.aloqa.contracts.AppealEvent;

/** All rules, from {@code notification/rules.json}. A rule for an unknown event or twice the same rule stops the start. */
@Singleton
public class RuleBook {

    private final List<Rule> rules;

    RuleBook() {
        this(read());
    }

    RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> known = Arrays.stream(AppealEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Rule rule : this.rules) {
            if (!known.contains(rule.event())) {
                throw new IllegalStateException("a rule for an unknown event: " + rule.event());
            }
            if (!seen.add(rule.event() + " " + rule.audience())) {
                throw new IllegalStateException("two rules for " + rule.event() + " and " + rule.audience());
            }
        }
    }

    /** Every rule. */
    public List<Rule> all() {
        return rules;
    }

    /** The rules for an event. */
    List<Rule> about(AppealEvent event) {
        String name = event.getClass().getSimpleName();
        return rules.stream().filter(rule -> rule.event().equals(name)).toList();
    }

    private static List<Rule> read() {
        try (InputStream json = RuleBook.class.getResourceAsStream("/notification/rules.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(json), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("rules.json", e);
        }
    }
}
