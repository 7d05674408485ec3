package uz.aloqa.appeals.deadline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/**
 * Keeps the calendar. A change counts from the next filing on; the past is not changed, since appeals were registered by it.
 */
@ApplicationScoped
class CalendarService {

    private static final Logger LOG = Logger.getLogger(CalendarService.class);
    private static final Text PAST = Text.of(
            "Oʻtgan kunlar oʻzgartirilmaydi.",
            "Ўтган кунлар ўзгартирилмайди.",
            "Прошедшие дни не изменяются.",
            "Days of the past are not changed.");
    private static final Text KNOWN = Text.of(
            "Bu kun taqvimda bor.",
            "Бу кун тақвимда бор.",
            "Этот день уже есть в календаре.",
            "The calendar has this day already.");
    private static final Text UNKNOWN = Text.of(
            "Bu kun taqvimda alohida belgilanmagan.",
            "Бу кун тақвимда алоҳида белгиланмаган.",
            "Этот день в календаре не отмечен.",
            "The calendar has no entry for this day.");

    private final Sql sql;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    CalendarService(Sql sql, Idempotency idempotency, Caller caller, Clock clock) {
        this.sql = sql;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** The days of a year that differ from their weekday. */
    @Transactional
    List<CalendarDay> of(int year) {
        return sql.list(
                "select day, working, name, version from calendar_day where day between ? and ? order by day",
                CalendarService::day,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    /** Adds a day, once per key. */
    @Transactional
    CalendarDay add(@Nullable String key, NewCalendarDay wanted) {
        return idempotency.once("add-calendar-day", key, wanted, CalendarDay.class, () -> insert(wanted));
    }

    /** Takes a day out: it is like its weekday again. */
    @Transactional
    void remove(LocalDate day, @Nullable String ifMatch) {
        CalendarDay known = sql.first(
                        "select day, working, name, version from calendar_day where day = ? for update",
                        CalendarService::day,
                        day)
                .orElseThrow(() -> new NotFound("calendar-day-not-found", UNKNOWN));
        ETags.require(ifMatch, known.version());
        requireFuture(day);
        sql.update("delete from calendar_day where day = ?", day);
        LOG.infof("calendar day=%s removed by=%s", day, caller.id());
    }

    private CalendarDay insert(NewCalendarDay wanted) {
        requireFuture(wanted.day());
        int added = sql.update(
                "insert into calendar_day (day, working, name, changed_by, changed_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (day) do nothing",
                wanted.day(),
                wanted.working(),
                wanted.name().strip(),
                caller.id(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (added == 0) {
            throw new Conflict("calendar-day-known", KNOWN);
        }
        LOG.infof("calendar day=%s working=%s added by=%s", wanted.day(), wanted.working(), caller.id());
        return new CalendarDay(wanted.day(), wanted.working(), wanted.name().strip(), 1);
    }

    private void requireFuture(LocalDate day) {
        if (day.isBefore(LocalDate.ofInstant(clock.instant(), Tashkent.ZONE))) {
            throw new RuleViolation("calendar-past", PAST);
        }
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                row.getBoolean("working"),
                row.getString("name"),
                row.getInt("version"));
    }
}
