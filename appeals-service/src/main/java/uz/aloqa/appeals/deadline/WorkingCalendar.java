package uz.aloqa.appeals.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * On which day an appeal counts as registered (O‘RQ-445 article 23): the day it came in, or the next working day when it
 * came in after working hours or on a day off. Before the hours of a working day begin, the next working day to begin is
 * that day itself.
 *
 * @param exceptions days that differ from their weekday: true for a day off made working, false for a holiday
 * @param closesAt the first minute after working hours
 */
record WorkingCalendar(Map<LocalDate, Boolean> exceptions, LocalTime closesAt) {

    /** No row of holidays is that long; a search past it means that the data are broken. */
    static final int HORIZON_DAYS = 30;

    LocalDate registrationDay(ZonedDateTime receivedAt) {
        LocalDate day = receivedAt.toLocalDate();
        boolean stillOpen = receivedAt.toLocalTime().isBefore(closesAt);
        return works(day) && stillOpen ? day : nextWorkingDay(day);
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        for (int i = 1; i <= HORIZON_DAYS; i++) {
            if (works(day.plusDays(i))) {
                return day.plusDays(i);
            }
        }
        throw new IllegalStateException("no working day within " + HORIZON_DAYS + " days after " + day);
    }

    private boolean works(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception != null
                ? exception
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
