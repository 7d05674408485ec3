package uz.aloqa.e2e;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.testkit.Event;

/**
 * Compares what lies on {@code appeals.v1} with the histories of the appeals. At least once is allowed: an event may lie
 * there again, as the very same one. Nothing else is forgiven.
 */
final class EventChecker {

    /** What can be wrong. */
    enum Kind {
        /** A step of a history has no event. */
        LOST,
        /** An event has no step in any history. */
        WITHOUT_ROW,
        /** An event stands, at its first occurrence, before an earlier one or after a gap. */
        OUT_OF_ORDER,
        /** Event and step of the same version don't say the same. */
        OTHER_TYPE,
        /** Two contents under one id. */
        TWO_CONTENTS,
        /** Two events under one version. */
        TWO_EVENTS,
        /** The events of an appeal lie in several partitions, or a header names another appeal. */
        ASTRAY
    }

    record Fault(Kind kind, UUID appeal, long version, String what) {}

    /**
     * The outcome.
     *
     * @param events different ones
     * @param repetitions how many times an event lay there again
     */
    record Verdict(List<Fault> faults, int events, int repetitions) {

        boolean isComplete() {
            return faults.stream().noneMatch(fault -> fault.kind() == Kind.LOST);
        }
    }

    private record Place(UUID appeal, long version) {}

    private final Map<UUID, Event> byId = new HashMap<>();
    private final Map<Place, Event> byPlace = new LinkedHashMap<>();
    private final Map<UUID, Integer> partitions = new HashMap<>();
    private final Map<UUID, Long> lastVersions = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int repetitions;

    private EventChecker() {}

    /**
     * Checks.
     *
     * @param topic in the order of each partition
     * @param rows the histories of exactly those appeals whose events these are
     */
    static Verdict check(List<Event> topic, Collection<Step> rows) {
        EventChecker checker = new EventChecker();
        topic.forEach(checker::read);
        checker.compare(rows);
        return new Verdict(List.copyOf(checker.faults), checker.byPlace.size(), checker.repetitions);
    }

    private void read(Event event) {
        Event known = byId.putIfAbsent(event.id(), event);
        if (known != null) {
            repetitions++;
            if (!sameContent(known, event)) {
                fault(Kind.TWO_CONTENTS, event, known.payload() + " and " + event.payload());
            }
            return;
        }
        UUID appeal = appealOf(event);
        if (!event.header("ce_partitionkey").equals(event.key())
                || !Objects.equals(partitions.computeIfAbsent(appeal, first -> event.partition()), event.partition())) {
            fault(Kind.ASTRAY, event, "partition " + event.partition() + ", headers " + event.headers());
        }
        Event other = byPlace.putIfAbsent(new Place(appeal, event.sequence()), event);
        if (other != null) {
            fault(Kind.TWO_EVENTS, event, other.id() + " and " + event.id());
            return;
        }
        long expected = lastVersions.getOrDefault(appeal, 0L) + 1;
        if (event.sequence() != expected) {
            fault(Kind.OUT_OF_ORDER, event, "where " + expected + " was due");
        }
        lastVersions.merge(appeal, event.sequence(), Math::max);
    }

    private void compare(Collection<Step> rows) {
        Map<Place, Event> unexplained = new LinkedHashMap<>(byPlace);
        for (Step row : rows) {
            Event event = unexplained.remove(new Place(row.appeal(), row.version()));
            if (event == null) {
                faults.add(new Fault(Kind.LOST, row.appeal(), row.version(), row.type()));
            } else if (!says(event, row.type())) {
                fault(Kind.OTHER_TYPE, event, event.type() + " for the step " + row.type());
            }
        }
        unexplained.values().forEach(event -> fault(Kind.WITHOUT_ROW, event, event.type()));
    }

    /** Header and payload both name the type; the payload is a whole event of the contracts about this appeal. */
    private static boolean says(Event event, String type) {
        try {
            AppealEvent content = event.as(AppealEvent.class);
            return content.getClass().getSimpleName().equals(type)
                    && event.type().equals(EventTypes.of(content))
                    && content.appealId().equals(appealOf(event));
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    private static boolean sameContent(Event one, Event other) {
        return one.key().equals(other.key())
                && one.partition() == other.partition()
                && one.headers().equals(other.headers())
                && Objects.equals(one.payload(), other.payload());
    }

    private static UUID appealOf(Event event) {
        return UUID.fromString(event.key());
    }

    private void fault(Kind kind, Event event, String what) {
        faults.add(new Fault(kind, appealOf(event), event.sequence(), what));
    }
}
