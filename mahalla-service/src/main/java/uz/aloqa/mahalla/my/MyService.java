package uz.aloqa.mahalla.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.reception.Reception;
import uz.aloqa.mahalla.reception.ReceptionRefusals;
import uz.aloqa.mahalla.reception.Schedule;
import uz.aloqa.mahalla.reception.Timetable;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.task.reading.TaskListService;
import uz.aloqa.mahalla.visit.HouseholdService;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/** Gathers what waits for the caller. */
@ApplicationScoped
class MyService {

    private static final int LONGEST_SPAN = 31;
    private static final int MOST = 500;
    private static final String MAHALLAS = """
            select m.code, m.name_uz_latn, m.name_uz_cyrl, m.name_ru, m.name_en, a.role, a.valid_from, a.valid_to,
                   (select count(*) from task t where t.mahalla_code = m.code
                      and t.status in ('GIVEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'REOPENED')) as open_tasks,
                   (select count(*) from household h where h.mahalla_code = m.code and h.removed_at is null
                      and h.next_visit_on <= ?) as households_due
            from assignment a
              join inspector i on i.id = a.inspector_id
              join mahalla m on m.code = a.mahalla_code
            where i.user_id = ? and i.active and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            order by m.code, a.role""";
    private static final String SUBSTITUTIONS = """
            select s.mahalla_code, s.valid_from, s.valid_to, mine.full_name as mine, other.full_name as other,
                   mine.user_id = ? as substituting
            from assignment s
              join inspector mine on mine.id = s.inspector_id
              left join assignment p on p.mahalla_code = s.mahalla_code and p.role = 'PRIMARY'
                and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)
              left join inspector other on other.id = p.inspector_id
            where s.role = 'SUBSTITUTE' and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)
              and (mine.user_id = ? or other.user_id = ?)
            order by s.valid_from, s.mahalla_code limit ?""";

    private final TaskListService tasks;
    private final HouseholdService households;
    private final Schedule schedule;
    private final Sql sql;
    private final Caller caller;

    MyService(TaskListService tasks, HouseholdService households, Schedule schedule, Sql sql, Caller caller) {
        this.tasks = tasks;
        this.households = households;
        this.schedule = schedule;
        this.sql = sql;
        this.caller = caller;
    }

    @Transactional
    List<MyMahalla> mahallas() {
        LocalDate today = caller.today();
        return sql.list(
                MAHALLAS,
                row -> new MyMahalla(
                        row.getString("code"),
                        new PlaceName(
                                row.getString("name_uz_latn"),
                                row.getString("name_uz_cyrl"),
                                row.getString("name_ru"),
                                row.getString("name_en")),
                        AssignmentRole.valueOf(row.getString("role")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getLong("open_tasks"),
                        row.getLong("households_due")),
                today,
                caller.id(),
                today,
                today);
    }

    @Transactional
    List<CalendarEntry> calendar(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = Optional.ofNullable(from).orElseGet(caller::today);
        LocalDate last = Optional.ofNullable(to).orElseGet(() -> first.plusDays(6));
        if (last.isBefore(first) || first.plusDays(LONGEST_SPAN).isBefore(last)) {
            throw ReceptionRefusals.daysMalformed();
        }
        return Stream.of(terms(first, last), visits(first, last), receptions(first, last), substitutions(first, last))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CalendarEntry::day)
                        .thenComparing(CalendarEntry::startsAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private List<CalendarEntry> terms(LocalDate first, LocalDate last) {
        return tasks.dueBetween(midnight(first), midnight(last.plusDays(1)), MOST).stream()
                .map(task -> new CalendarEntry(
                        CalendarEntry.Kind.TASK_DUE,
                        LocalDate.ofInstant(task.dueAt(), Tashkent.ZONE),
                        task.dueAt(),
                        null,
                        task.id(),
                        task.assignee().mahallaCode(),
                        task.title(),
                        null))
                .toList();
    }

    private List<CalendarEntry> visits(LocalDate first, LocalDate last) {
        return households.dueBetween(first, last, MOST).stream()
                .map(visit -> new CalendarEntry(
                        CalendarEntry.Kind.VISIT_DUE,
                        visit.day(),
                        null,
                        null,
                        visit.householdId(),
                        visit.mahalla(),
                        null,
                        null))
                .toList();
    }

    private List<CalendarEntry> receptions(LocalDate first, LocalDate last) {
        List<Reception> rules = schedule.ofOfficer(caller.id(), first, last);
        Timetable timetable = new Timetable(rules, schedule.exceptions(rules, first, last));
        Map<UUID, Map<LocalDate, Long>> booked = booked(first, last);
        List<CalendarEntry> entries = new ArrayList<>();
        for (Reception rule : rules) {
            first.datesUntil(last.plusDays(1)).forEach(day -> {
                Timetable.Hours hours = timetable.hoursOf(rule, day);
                if (hours != null) {
                    long bookings = booked.getOrDefault(rule.id(), Map.of()).getOrDefault(day, 0L);
                    entries.add(new CalendarEntry(
                            CalendarEntry.Kind.RECEPTION,
                            day,
                            at(day, hours.opens()),
                            at(day, hours.closes()),
                            rule.id(),
                            rule.mahallaCode(),
                            rule.place(),
                            Math.toIntExact(bookings)));
                }
            });
        }
        return entries;
    }

    private Map<UUID, Map<LocalDate, Long>> booked(LocalDate first, LocalDate last) {
        record Booked(UUID rule, LocalDate day) {}
        return sql
                .list(
                        """
                        select reception_id, starts_at from reception_booking
                        where officer_id = ? and status = 'BOOKED' and starts_at >= ? and starts_at < ?""",
                        row -> new Booked(
                                row.getObject("reception_id", UUID.class),
                                LocalDate.ofInstant(
                                        row.getObject("starts_at", OffsetDateTime.class)
                                                .toInstant(),
                                        Tashkent.ZONE)),
                        caller.id(),
                        midnight(first).atOffset(ZoneOffset.UTC),
                        midnight(last.plusDays(1)).atOffset(ZoneOffset.UTC))
                .stream()
                .collect(
                        Collectors.groupingBy(Booked::rule, Collectors.groupingBy(Booked::day, Collectors.counting())));
    }

    private List<CalendarEntry> substitutions(LocalDate first, LocalDate last) {
        return sql.list(
                SUBSTITUTIONS,
                row -> {
                    boolean substituting = row.getBoolean("substituting");
                    LocalDate day = row.getObject("valid_from", LocalDate.class);
                    return new CalendarEntry(
                            substituting ? CalendarEntry.Kind.SUBSTITUTING : CalendarEntry.Kind.SUBSTITUTED,
                            day.isBefore(first) ? first : day,
                            null,
                            null,
                            null,
                            row.getString("mahalla_code"),
                            row.getString(substituting ? "other" : "mine"),
                            null);
                },
                caller.id(),
                last,
                first,
                last,
                first,
                caller.id(),
                caller.id(),
                MOST);
    }

    private static Instant midnight(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Tashkent.ZONE).toInstant();
    }
}
