package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AppealRated;
import uz.aloqa.contracts.AppealWithdrawn;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.Topics;
import uz.aloqa.e2e.EventChecker.Kind;
import uz.aloqa.e2e.EventChecker.Verdict;
import uz.aloqa.testkit.Event;

/** The judge of the fault tests, shown each crime it must not overlook. */
class EventCheckerTest {

    private static final UUID LAMPS = UUID.fromString("019ab3a0-0000-7000-8000-000000000001");
    private static final UUID NOISE = UUID.fromString("019ab3a0-0000-7000-8000-000000000002");
    private static final Instant THEN = Instant.parse("2026-11-23T05:30:00Z");

    @Test
    void everyStepWithItsEventInOrderIsFine() {
        Verdict verdict = EventChecker.check(
                List.of(rated(LAMPS, 1), rated(NOISE, 1), withdrawn(LAMPS, 2)),
                List.of(rating(LAMPS, 1), withdrawal(LAMPS, 2), rating(NOISE, 1)));
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.events()).isEqualTo(3);
        assertThat(verdict.repetitions()).isZero();
    }

    @Test
    void theSameEventsOnceMoreAreCountedAndForgiven() {
        List<Event> sent = List.of(rated(LAMPS, 1), withdrawn(LAMPS, 2));
        List<Event> topic = new ArrayList<>(sent);
        topic.addAll(sent);
        Verdict verdict = EventChecker.check(topic, List.of(rating(LAMPS, 1), withdrawal(LAMPS, 2)));
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.repetitions()).isEqualTo(2);
    }

    @Test
    void anEventLostInTheMiddleIsFound() {
        Verdict verdict = EventChecker.check(
                List.of(rated(LAMPS, 1), rated(LAMPS, 3)),
                List.of(rating(LAMPS, 1), withdrawal(LAMPS, 2), rating(LAMPS, 3)));
        assertThat(kinds(verdict)).containsExactlyInAnyOrder(Kind.OUT_OF_ORDER, Kind.LOST);
        assertThat(verdict.isComplete()).isFalse();
    }

    @Test
    void anEventLostAtTheEndIsFound() {
        Verdict verdict = EventChecker.check(List.of(rated(LAMPS, 1)), List.of(rating(LAMPS, 1), withdrawal(LAMPS, 2)));
        assertThat(kinds(verdict)).containsExactly(Kind.LOST);
    }

    @Test
    void anAppealWithoutAnyEventIsFound() {
        Verdict verdict = EventChecker.check(List.of(rated(LAMPS, 1)), List.of(rating(LAMPS, 1), rating(NOISE, 1)));
        assertThat(kinds(verdict)).containsExactly(Kind.LOST);
    }

    @Test
    void twoEventsThatChangedPlacesAreFound() {
        Verdict verdict = EventChecker.check(
                List.of(rated(LAMPS, 1), rated(LAMPS, 3), withdrawn(LAMPS, 2)),
                List.of(rating(LAMPS, 1), withdrawal(LAMPS, 2), rating(LAMPS, 3)));
        assertThat(kinds(verdict)).containsOnly(Kind.OUT_OF_ORDER);
    }

    @Test
    void anEventThatNoHistoryKnowsIsFound() {
        Verdict verdict = EventChecker.check(List.of(rated(LAMPS, 1), withdrawn(LAMPS, 2)), List.of(rating(LAMPS, 1)));
        assertThat(kinds(verdict)).containsExactly(Kind.WITHOUT_ROW);
    }

    @Test
    void anAppealThatNobodyFiledIsFound() {
        Verdict verdict = EventChecker.check(List.of(rated(LAMPS, 1), rated(NOISE, 1)), List.of(rating(LAMPS, 1)));
        assertThat(kinds(verdict)).containsExactly(Kind.WITHOUT_ROW);
    }

    @Test
    void anIdWithTwoContentsIsFound() {
        Event first = rated(LAMPS, 1);
        Event second = copy(
                first, first.partition(), first.headers(), withdrawn(LAMPS, 1).payload());
        Verdict verdict = EventChecker.check(List.of(first, second), List.of(rating(LAMPS, 1)));
        assertThat(kinds(verdict)).containsExactly(Kind.TWO_CONTENTS);
    }

    @Test
    void anIdThatComesAgainUnderAnotherVersionIsFound() {
        Event first = rated(LAMPS, 1);
        Event second = copy(first, first.partition(), with(first.headers(), "ce_sequence", "2"), first.payload());
        Verdict verdict = EventChecker.check(List.of(first, second), List.of(rating(LAMPS, 1), rating(LAMPS, 2)));
        assertThat(kinds(verdict)).containsExactlyInAnyOrder(Kind.TWO_CONTENTS, Kind.LOST);
    }

    @Test
    void aVersionGivenToTwoEventsIsFound() {
        Verdict verdict = EventChecker.check(
                List.of(rated(LAMPS, 1), withdrawn(LAMPS, 2), rated(LAMPS, 2)),
                List.of(rating(LAMPS, 1), withdrawal(LAMPS, 2)));
        assertThat(kinds(verdict)).containsExactly(Kind.TWO_EVENTS);
    }

    @Test
    void anEventThatSaysSomethingElseThanItsStepIsFound() {
        Verdict verdict = EventChecker.check(List.of(rated(LAMPS, 1)), List.of(withdrawal(LAMPS, 1)));
        assertThat(kinds(verdict)).containsExactly(Kind.OTHER_TYPE);
    }

    @Test
    void aHeaderThatLiesAboutItsPayloadIsFound() {
        Event honest = rated(LAMPS, 1);
        Event lying = copy(
                honest,
                honest.partition(),
                with(honest.headers(), "ce_type", EventTypes.of(AppealWithdrawn.class)),
                honest.payload());
        assertThat(kinds(EventChecker.check(List.of(lying), List.of(rating(LAMPS, 1)))))
                .containsExactly(Kind.OTHER_TYPE);
    }

    @Test
    void anAppealScatteredOverPartitionsIsFound() {
        Event second = withdrawn(LAMPS, 2);
        Verdict verdict = EventChecker.check(
                List.of(rated(LAMPS, 1), copy(second, 9, second.headers(), second.payload())),
                List.of(rating(LAMPS, 1), withdrawal(LAMPS, 2)));
        assertThat(kinds(verdict)).containsExactly(Kind.ASTRAY);
    }

    private static List<Kind> kinds(Verdict verdict) {
        return verdict.faults().stream().map(EventChecker.Fault::kind).toList();
    }

    private static Step rating(UUID appeal, long version) {
        return new Step(appeal, version, "AppealRated");
    }

    private static Step withdrawal(UUID appeal, long version) {
        return new Step(appeal, version, "AppealWithdrawn");
    }

    private static Event rated(UUID appeal, long version) {
        return event(version, new AppealRated(appeal, "26-1726266-000001-0", NOISE, null, 5, "1726266", THEN));
    }

    private static Event withdrawn(UUID appeal, long version) {
        return event(version, new AppealWithdrawn(appeal, "26-1726266-000001-0", NOISE, null, "1726266", THEN));
    }

    private static Event event(long version, AppealEvent content) {
        String key = content.appealId().toString();
        Map<String, String> headers = Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", EventTypes.of(content),
                "ce_partitionkey", key,
                "ce_sequence", Long.toString(version));
        return new Event(
                Topics.APPEALS_V1, 3, 0, key, headers, new String(EventJson.write(content), StandardCharsets.UTF_8));
    }

    private static Event copy(Event event, int partition, Map<String, String> headers, String payload) {
        return new Event(event.topic(), partition, event.offset(), event.key(), headers, payload);
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> other = new HashMap<>(headers);
        other.put(name, value);
        return Map.copyOf(other);
    }
}
