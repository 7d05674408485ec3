package uz.aloqa.e2e;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uz.aloqa.contracts.Topics;
import uz.aloqa.stack.process.Pause;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;

/** The topic {@code appeals.v1} of the platform, always read from its beginning. */
record AppealTopic(String bootstrap) {

    private static final int LONGEST_SECONDS = 30;

    List<Event> events() {
        return Events.readAll(bootstrap, Topics.APPEALS_V1);
    }

    /** The keys of all appeals on the topic by now. */
    Set<String> appeals() {
        return events().stream().map(Event::key).collect(Collectors.toSet());
    }

    /**
     * What the checker says about all appeals but the old ones, once every step has its event or the waiting is over.
     *
     * @param rows the histories of all appeals but the old ones
     */
    EventChecker.Verdict judge(Set<String> oldAppeals, Collection<Step> rows) {
        EventChecker.Verdict verdict = check(oldAppeals, rows);
        for (int waited = 0; !verdict.isComplete() && waited < 2 * LONGEST_SECONDS; waited++) {
            Pause.millis(500);
            verdict = check(oldAppeals, rows);
        }
        return verdict;
    }

    private EventChecker.Verdict check(Set<String> oldAppeals, Collection<Step> rows) {
        return EventChecker.check(
                events().stream()
                        .filter(event -> !oldAppeals.contains(event.key()))
                        .toList(),
                rows);
    }
}
