package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        List<Telling> tellings = new ArrayList<>();
        tellings.add(new Telling(world.officer("inspector1"), ids(filed), "new appeal"));
        for (Resident resident : residents(filed)) {
            Set<String> own = ids(filed.stream()
                    .filter(one -> one.by().user().equals(resident.user()))
                    .toList());
            tellings.add(new Telling(resident, own, "has been registered"));
            tellings.add(new Telling(resident, own, "given to its executor"));
        }
        long begin = System.nanoTime();
        tellings.forEach(Telling::await);
        Measured.say("%s: everybody told after another %d ms".formatted(mark, (System.nanoTime() - begin) / 1_000_000));
        Pause.millis(GRACE_MILLIS);
        tellings.forEach(Telling::happenedOnce);
    }

    /** Somebody has to be told something about each of these appeals, once. */
    private record Telling(Person to, Set<String> appeals, String title) {

        void await() {
            for (int waited = 0; count().size() < appeals.size() && waited < LONGEST_SECONDS; waited++) {
                Pause.millis(1_000);
            }
        }

        void happenedOnce() {
            assertThat(count())
                    .as("how often %s was told “%s” about each appeal", to.user(), title)
                    .containsExactlyInAnyOrderEntriesOf(
                            appeals.stream().collect(Collectors.toMap(appeal -> appeal, once -> 1)));
        }

        private Map<String, Integer> count() {
            Map<String, Integer> told = new HashMap<>();
            to.notifications().stream()
                    .filter(note -> note.path("title").asText().contains(title))
                    .map(note -> note.path("appealId").asText())
                    .filter(appeals::contains)
                    .forEach(appeal -> told.merge(appeal, 1, Integer::sum));
            return told;
        }
    }

    private static List<Resident> residents(List<Filed> filed) {
        Map<UUID, Resident> residents = new HashMap<>();
        filed.forEach(one -> residents.put(one.by().id(), one.by()));
        return List.copyOf(residents.values());
    }

    private static Set<String> ids(List<Filed> filed) {
        return filed.stream().map(one -> one.id().toString()).collect(Collectors.toSet());
    }

    private static String line(String text, String id) {
        return text + " = " + id;
    }
}
