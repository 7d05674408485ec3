package uz.aloqa.mahalla.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** What anyone may read of the schedule. */
@ApplicationScoped
public class ScheduleService {

    private static final int RULES_AT_ONCE = 2_000;
    private static final int LONGEST_SPAN = 31;

    private final Schedule schedule;
    private final FreeSlots free;
    private final Caller caller;
    private final int bookableDays;

    ScheduleService(
            Schedule schedule,
            FreeSlots free,
            Caller caller,
            @ConfigProperty(name = "aloqa.receptions.bookable-days") int bookableDays) {
        this.schedule = schedule;
        this.free = free;
        this.caller = caller;
        this.bookableDays = bookableDays;
    }

    @Transactional
    Page<ReceptionView> list(ScheduleFilter filter, @Nullable String cursor, int limit) {
        if (filter.isEmpty()) {
            throw ReceptionRefusals.filterMissing();
        }
        UUID after = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        LocalDate today = caller.today();
        List<Reception> rules = schedule.between(filter, today, LocalDate.of(9999, 1, 1), after, limit + 1);
        List<ReceptionException> exceptions = schedule.exceptions(rules, today, today.plusYears(1));
        return Page.of(rules, limit, last -> Cursor.encode(last.id()), rule -> ReceptionView.of(rule, exceptions));
    }

    /** One rule with its exceptions to come. */
    @Transactional
    public ReceptionView get(UUID id) {
        Reception rule = schedule.find(id).orElseThrow(ReceptionRefusals::notFound);
        LocalDate today = caller.today();
        return ReceptionView.of(rule, schedule.exceptions(List.of(rule), today, today.plusYears(1)));
    }

    @Transactional
    Page<SlotView> slots(
            ScheduleFilter filter,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String cursor,
            int limit) {
        if (filter.isEmpty()) {
            throw ReceptionRefusals.filterMissing();
        }
        LocalDate today = caller.today();
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        LocalDate horizon = today.plusDays(bookableDays);
        LocalDate asked = to == null ? first.plusDays(6) : to;
        if (asked.isBefore(first) || first.plusDays(LONGEST_SPAN).isBefore(asked)) {
            throw ReceptionRefusals.daysMalformed();
        }
        LocalDate last = asked.isAfter(horizon) ? horizon : asked;
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        Instant time = after.map(place -> place.read(0, Instant::parse)).orElse(Instant.EPOCH);
        UUID rule = after.map(place -> place.uuid(1)).orElse(new UUID(0, 0));
        List<Slot> slots = last.isBefore(first)
                ? List.of()
                : free
                        .of(schedule.between(filter, first, last, null, RULES_AT_ONCE), first, last, caller.now())
                        .stream()
                        .filter(slot -> isAfter(slot, time, rule))
                        .limit(limit + 1L)
                        .toList();
        return Page.of(
                slots,
                limit,
                place -> Cursor.encode(place.startsAt(), place.reception().id()),
                SlotView::of);
    }

    private static boolean isAfter(Slot slot, Instant time, UUID rule) {
        int order = slot.startsAt().compareTo(time);
        return order > 0 || (order == 0 && slot.reception().id().compareTo(rule) > 0);
    }
}
