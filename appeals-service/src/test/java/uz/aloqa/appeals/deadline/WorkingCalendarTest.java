package uz.aloqa.appeals.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.time.Tashkent;

/** The week of Tuesday 8 December 2026, Constitution Day. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar =
            new WorkingCalendar(Map.of(LocalDate.parse("2026-12-08"), false), LocalTime.of(18, 0));

    @Test
    void whatComesDuringWorkIsRegisteredTheSameDay() {
        assertThat(registeredOn("2026-12-07T11:20")).isEqualTo("2026-12-07");
        assertThat(registeredOn("2026-12-07T17:59:59")).isEqualTo("2026-12-07");
    }

    @Test
    void whatComesBeforeWorkBeginsIsRegisteredThatDay() {
        assertThat(registeredOn("2026-12-07T00:00")).isEqualTo("2026-12-07");
        assertThat(registeredOn("2026-12-07T08:30")).isEqualTo("2026-12-07");
    }

    @Test
    void whatComesAfterWorkIsRegisteredTheNextWorkingDay() {
        assertThat(registeredOn("2026-12-09T18:00")).isEqualTo("2026-12-10");
        assertThat(registeredOn("2026-12-09T23:59:59")).isEqualTo("2026-12-10");
    }

    @Test
    void whatComesOnAWeekendIsRegisteredOnMonday() {
        assertThat(registeredOn("2026-12-04T18:01")).isEqualTo("2026-12-07");
        assertThat(registeredOn("2026-12-05T10:00")).isEqualTo("2026-12-07");
        assertThat(registeredOn("2026-12-06T23:00")).isEqualTo("2026-12-07");
    }

    @Test
    void whatComesOnAHolidayIsRegisteredTheDayAfter() {
        assertThat(registeredOn("2026-12-08T10:00")).isEqualTo("2026-12-09");
        assertThat(registeredOn("2026-12-07T19:00")).isEqualTo("2026-12-09");
    }

    @Test
    void aSaturdayMadeWorkingByDecreeIsAWorkingDay() {
        WorkingCalendar transferred =
                new WorkingCalendar(Map.of(LocalDate.parse("2026-12-05"), true), LocalTime.of(18, 0));
        assertThat(transferred.registrationDay(
                        LocalDateTime.parse("2026-12-05T10:00").atZone(Tashkent.ZONE)))
                .isEqualTo("2026-12-05");
    }

    @Test
    void aCalendarWithoutWorkingDaysIsBrokenData() {
        Map<LocalDate, Boolean> closed = new HashMap<>();
        for (int i = 0; i <= WorkingCalendar.HORIZON_DAYS; i++) {
            closed.put(LocalDate.parse("2026-12-05").plusDays(i), false);
        }
        WorkingCalendar broken = new WorkingCalendar(closed, LocalTime.of(18, 0));
        assertThatThrownBy(() -> broken.registrationDay(
                        LocalDateTime.parse("2026-12-05T10:00").atZone(Tashkent.ZONE)))
                .isInstanceOf(IllegalStateException.class);
    }

    private LocalDate registeredOn(String local) {
        return calendar.registrationDay(LocalDateTime.parse(local).atZone(Tashkent.ZONE));
    }
}
