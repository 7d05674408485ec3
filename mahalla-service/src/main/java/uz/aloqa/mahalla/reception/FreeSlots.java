package uz.aloqa.mahalla.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/** Places that nobody has booked yet. */
@ApplicationScoped
public class FreeSlots {

    private final Schedule schedule;
    private final Sql sql;

    FreeSlots(Schedule schedule, Sql sql) {
        this.schedule = schedule;
        this.sql = sql;
    }

    /** A stretch of time that an officer is taken for. */
    private record Taken(UUID officerId, Instant from, Instant to) {}

    /** Free places of these rules that begin after now, from one day to another, in the order of time. */
    public List<Slot> of(Collection<Reception> rules, LocalDate from, LocalDate to, Instant now) {
        Map<UUID, List<Taken>> taken = taken(rules, from, to);
        return new Timetable(rules, schedule.exceptions(rules, from, to))
                .slots(from, to).stream()
                        .filter(slot -> slot.startsAt().isAfter(now))
                        .filter(slot -> taken.getOrDefault(slot.reception().officerId(), List.of()).stream()
                                .noneMatch(each -> slot.overlaps(each.from(), each.to())))
                        .toList();
    }

    private Map<UUID, List<Taken>> taken(Collection<Reception> rules, LocalDate from, LocalDate to) {
        String officers = rules.stream()
                .map(rule -> rule.officerId().toString())
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
        return sql
                .list(
                        """
                        select officer_id, starts_at, ends_at from reception_booking
                        where status = 'BOOKED' and officer_id = any(cast(? as uuid[])) and starts_at >= ? and starts_at < ?""",
                        row -> new Taken(
                                row.getObject("officer_id", UUID.class),
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                        officers,
                        midnight(from),
                        midnight(to.plusDays(1)))
                .stream()
                .collect(Collectors.groupingBy(Taken::officerId));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(Tashkent.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
