package uz.aloqa.appeals.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ShiftTest {

    @Test
    void aShiftCoversItsHoursAlsoPastMidnight() {
        Shift day = Shift.parse("08:00-20:00").orElseThrow();
        Shift night = Shift.parse("20:00-08:00").orElseThrow();
        for (String time : new String[] {"08:00", "12:00", "19:59"}) {
            assertThat(day.covers(LocalTime.parse(time))).as(time).isTrue();
            assertThat(night.covers(LocalTime.parse(time))).as(time).isFalse();
        }
        for (String time : new String[] {"20:00", "23:59", "00:00", "07:59"}) {
            assertThat(day.covers(LocalTime.parse(time))).as(time).isFalse();
            assertThat(night.covers(LocalTime.parse(time))).as(time).isTrue();
        }
    }

    @Test
    void whatCannotBeReadIsNoShift() {
        assertThat(Shift.parse(null)).isEmpty();
        assertThat(Shift.parse("")).isEmpty();
        assertThat(Shift.parse("8-20")).isEmpty();
        assertThat(Shift.parse("24:00-08:00")).isEmpty();
    }
}
