package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uz.aloqa.stack.process.Pause;

/** What must be true of the appeals a crowd has filed, whatever was killed meanwhile. */
final class Aftermath {

    private static final int LONGEST_SECONDS = 90;

    /** A message on the way is counted within this time after everything else has arrived, or never. */
    private static final int GRACE_MILLIS = 1_500;

    private final World world;
    private final Set<String> oldAppeals;

    private Aftermath(World world, Set<String> oldAppeals) {
        this.world = world;
        this.oldAppeals = oldAppeals;
    }

    /** Remembers which appeals there were before the crowd sets off. */
    static Aftermath before(World world) {
        return new Aftermath(world, world.appealTopic().appeals());
    }

    /** Everything there is to check. */
    void check(String mark, List<Filed> filed, int mostRepetitions) {
        everyAppealExistsOnce(mark, filed);
        everyStepHasItsEvent(mark, filed, mostRepetitions);
        everybodyIsToldOnce(mark, filed);
    }

    /** No acknowledged appeal is missing, and no filing that was repeated has made a second one. */
    private void everyAppealExistsOnce(String mark, List<Filed> filed) {
        List<String> existing = new ArrayList<>();
        for (Resident resident : residents(filed)) {
            resident.appeals().stream()
                    .filter(appeal -> appeal.path("excerpt").asText().startsWith(mark + " "))
                    .forEach(appeal -> existing.add(line(
                            appeal.path("excerpt").asText(), appeal.path("id").asText())));
        }
        assertThat(existing)
                .as("appeals that exist")
                .containsExactlyInAnyOrderElementsOf(filed.stream()
                        .map(one -> line(one.text(), one.id().toString()))
                        .toList());
        assertThat(filed.stream().map(Filed::number)).as("numbers").doesNotHaveDuplicates();
    }

    private void everyStepHasItsEvent(String mark, List<Filed> filed, int mostRepetitions) {
        List<Step> rows = new ArrayList<>();
        for (Filed one : filed) {
            List<Step> history = Step.of(one.id(), one.by().history(one.id()));
            assertThat(history)
                    .as("history of a filed appeal")
                    .containsExactly(
                            new Step(one.id(), 1, "AppealRegistered"), new Step(one.id(), 2, "AppealAssigned"));
            rows.addAll(history);
        }
        EventChecker.Verdict verdict = world.appealTopic().judge(oldAppeals, rows);
        Measured.say("%s: %d events, repeated %d times".formatted(mark, verdict.events(), verdict.repetitions()));
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.repetitions()).as("repeated events").isLessThanOrEqualTo(mostRepetitions);
    }

    private void everybodyIsToldOnce(String mark, List<Filed> filed) {
        Set<String> all = filed.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
        long begin = System.nanoTime();
        toldOnce(
                world.officer("inspector1"),
                all,
                note -> note.path("topic").asText().equals("ASSIGNMENT"));
        for (Resident resident : residents(filed)) {
            Set<String> own = filed.stream()
                    .filter(one -> one.by().user().equals(resident.user()))
                    .map(one -> one.id().toString())
                    .collect(Collectors.toSet());
            toldOnce(resident, own, note -> note.path("title").asText().contains("registered"));
            toldOnce(resident, own, note -> note.path("title").asText().contains("given to its executor"));
        }
        Measured.say("%s: everybody told after another %d ms".formatted(mark, (System.nanoTime() - begin) / 1_000_000));
    }

    private static void toldOnce(Person person, Set<String> appeals, Predicate<JsonNode> kind) {
        Map<String, Integer> told = told(person, appeals, kind);
        for (int waited = 0; told.size() < appeals.size() && waited < LONGEST_SECONDS; waited++) {
            Pause.millis(1_000);
            told = told(person, appeals, kind);
        }
        Pause.millis(GRACE_MILLIS);
        assertThat(told(person, appeals, kind))
                .as("how often %s was told about each appeal", person.user())
                .containsExactlyInAnyOrderEntriesOf(
                        appeals.stream().collect(Collectors.toMap(appeal -> appeal, once -> 1)));
    }

    private static Map<String, Integer> told(Person person, Set<String> appeals, Predicate<JsonNode> kind) {
        Map<String, Integer> told = new HashMap<>();
        person.notifications().stream()
                .filter(kind)
                .map(note -> note.path("appealId").asText())
                .filter(appeals::contains)
                .forEach(appeal -> told.merge(appeal, 1, Integer::sum));
        return told;
    }

    private static List<Resident> residents(List<Filed> filed) {
        Map<UUID, Resident> residents = new HashMap<>();
        filed.forEach(one -> residents.put(one.by().id(), one.by()));
        return List.copyOf(residents.values());
    }

    private static String line(String text, String id) {
        return text + " = " + id;
    }
}
