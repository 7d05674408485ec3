package uz.aloqa.appeals.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/** The day of registration by the holidays in the database: an amended holiday counts from the next filing on. */
@ApplicationScoped
public class RegistrationDay {

    private final Sql sql;
    private final Terms terms;

    RegistrationDay(Sql sql, Terms terms) {
        this.sql = sql;
        this.terms = terms;
    }

    /** The day on which an appeal received at that moment is registered. */
    public LocalDate of(Instant receivedAt) {
        ZonedDateTime local = receivedAt.atZone(Tashkent.ZONE);
        return new WorkingCalendar(exceptionsFrom(local.toLocalDate()), terms.workEndsAt()).registrationDay(local);
    }

    private Map<LocalDate, Boolean> exceptionsFrom(LocalDate day) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        sql.list(
                "select day, working from calendar_day where day between ? and ?",
                row -> exceptions.put(row.getObject(1, LocalDate.class), row.getBoolean(2)),
                day,
                day.plusDays(WorkingCalendar.HORIZON_DAYS));
        return exceptions;
    }
}
