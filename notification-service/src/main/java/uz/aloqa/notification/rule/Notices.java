package uz.aloqa.notification.rule;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.aloqa.contracts.AppealEvent;

/** Applies the rule book to events. */
@Singleton
public class Notices {

    private final RuleBook rules;

    Notices(RuleBook rules) {
        this.rules = rules;
    }

    /** What an event gives rise to, in the order of recipients: whoever locks their inboxes in it can't deadlock. */
    public List<Notice> about(AppealEvent event) {
        Parties parties = Parties.of(event);
        Map<Parameter, String> facts = Facts.of(event);
        return rules.about(event).stream()
                .flatMap(rule -> notice(rule, event, parties, facts))
                .sorted(Comparator.comparing(Notice::recipient))
                .toList();
    }

    private static Stream<Notice> notice(Rule rule, AppealEvent event, Parties parties, Map<Parameter, String> facts) {
        Map<String, String> kept = facts.entrySet().stream()
                .filter(fact -> rule.parameters().contains(fact.getKey()))
                .collect(Collectors.toMap(fact -> fact.getKey().key(), Map.Entry::getValue));
        return parties
                .recipient(rule.audience())
                .map(to -> new Notice(to, rule.topic(), rule.priority(), rule.template(), kept, event.appealId()))
                .stream();
    }
}
