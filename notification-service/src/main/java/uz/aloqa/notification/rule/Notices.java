package uz.aloqa.notification.rule;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.ReceptionEvent;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.TaskEvent;

/** Applies the rule book to events. */
@Singleton
public class Notices {

    private final RuleBook rules;

    Notices(RuleBook rules) {
        this.rules = rules;
    }

    /** What an event of an appeal gives rise to. */
    public List<Notice> about(AppealEvent event) {
        return about(AppealHappenings.of(event));
    }

    /** What an event of a task gives rise to. */
    public List<Notice> about(TaskEvent event) {
        return about(TaskHappenings.of(event));
    }

    /** What an event of a booking gives rise to. */
    public List<Notice> about(ReceptionEvent event) {
        return about(ReceptionHappenings.of(event));
    }

    /** What an event of a crime report, tip or alarm gives rise to. */
    public List<Notice> about(ReportEvent event) {
        return about(ReportHappenings.of(event));
    }

    /**
     * What a happening gives rise to, in the order of recipients: whoever locks their inboxes in it can't deadlock. Nobody
     * hears the same words of one happening twice.
     */
    public List<Notice> about(Happening happening) {
        return rules.about(happening.event()).stream()
                .flatMap(rule -> notices(rule, happening))
                .sorted(Comparator.comparing(Notice::recipient))
                .distinct()
                .toList();
    }

    private static Stream<Notice> notices(Rule rule, Happening happening) {
        Subject subject = happening.subject();
        Map<String, String> kept = new HashMap<>();
        happening.facts().forEach((parameter, fact) -> {
            if (rule.parameters().contains(parameter)) {
                kept.put(parameter.key(), fact);
            }
        });
        UUID appealId = null;
        if (subject.kind() == Subject.Kind.APPEAL) {
            appealId = UUID.fromString(subject.id());
        } else {
            kept.put(subject.kind().key(), subject.id());
        }
        UUID appeal = appealId;
        return happening.recipients(rule.audience()).stream()
                .map(to -> new Notice(to, rule.topic(), rule.priority(happening), rule.template(), kept, appeal));
    }
}
