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
import java.util.stream.Stream;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.ReceptionEvent;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.TaskEvent;

/** All rules, from {@code notification/rules.json}. A rule for an unknown event or twice the same rule stops the start. */
@Singleton
public class RuleBook {

    /** Events that nobody hears of by a notice: they follow from what other notices tell, or are for the record alone. */
    public static final Set<String> SILENT = Set.of("ComplainedAboutChanged", "AnswerSent");

    private final List<Rule> rules;

    RuleBook() {
        this(read());
    }

    RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> known = events();
        Set<String> seen = new HashSet<>();
        for (Rule rule : this.rules) {
            if (SILENT.contains(rule.event())) {
                throw new IllegalStateException("a rule for an event of which nobody hears: " + rule.event());
            }
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

    /** Every event that a rule may be for, by the name of its record. */
    public static Set<String> events() {
        return Stream.concat(
                        Stream.of(AppealEvent.class, TaskEvent.class, ReceptionEvent.class, ReportEvent.class)
                                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses())),
                        Stream.of(AssignmentState.class))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    /** The rules for an event. */
    List<Rule> about(String event) {
        return rules.stream().filter(rule -> rule.event().equals(event)).toList();
    }

    private static List<Rule> read() {
        try (InputStream json = RuleBook.class.getResourceAsStream("/notification/rules.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(json), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("rules.json", e);
        }
    }
}
