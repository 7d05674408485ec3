package uz.aloqa.mahalla.reception;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.time.Tashkent;

/** Rules and exceptions turned into places on days: nothing but arithmetic. */
public final class Timetable {

    private static final Comparator<Slot> IN_TIME = Comparator.comparing(Slot::startsAt)
            .thenComparing(slot -> slot.reception().id());

    private final Collection<Reception> rules;
    private final Map<UUID, Map<LocalDate, ReceptionException>> exceptions = new HashMap<>();

    /** A timetable of rules with the exceptions that concern them. */
    public Timetable(Collection<Reception> rules, Collection<ReceptionException> exceptions) {
        this.rules = rules;
        exceptions.forEach(exception -> this.exceptions
                .computeIfAbsent(exception.receptionId(), id -> new HashMap<>())
                .put(exception.day(), exception));
    }

    /**
     * The hours of a rule on a day.
     *
     * @param opens first minute
     * @param closes end
     */
    public record Hours(LocalTime opens, LocalTime closes) {}

    /** When a rule is held on a day; null when not at all. */
    public @Nullable Hours hoursOf(Reception rule, LocalDate day) {
        if (!rule.holdsOn(day)) {
            return null;
        }
        ReceptionException exception =
                exceptions.getOrDefault(rule.id(), Map.of()).get(day);
        if (exception == null) {
            return new Hours(rule.opens(), rule.closes());
        }
        LocalTime opens = exception.opens();
        LocalTime closes = exception.closes();
        return opens == null || closes == null ? null : new Hours(opens, closes);
    }

    /** All places of all rules from one day to another, both included, in the order of time. */
    public List<Slot> slots(LocalDate from, LocalDate to) {
        List<Slot> slots = new ArrayList<>();
        for (Reception rule : rules) {
            if (rule.isBookable()) {
                from.datesUntil(to.plusDays(1)).forEach(day -> add(rule, day, slots));
            }
        }
        slots.sort(IN_TIME);
        return slots;
    }

    private void add(Reception rule, LocalDate day, List<Slot> slots) {
        Hours hours = hoursOf(rule, day);
        if (hours == null) {
            return;
        }
        Duration length = Duration.ofMinutes(rule.slotMinutes());
        Instant end = at(day, hours.closes());
        for (Instant start = at(day, hours.opens()); !start.plus(length).isAfter(end); start = start.plus(length)) {
            slots.add(new Slot(rule, start, start.plus(length)));
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Tashkent.ZONE).toInstant();
    }
}
