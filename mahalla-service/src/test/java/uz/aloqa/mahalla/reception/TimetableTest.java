package uz.aloqa.mahalla.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.ReceptionMode;

class TimetableTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void placesAreCutFromTheHoursInTashkentAndNoneHangsOverTheEnd() {
        assertThat(slots(rule(ReceptionMode.PERSONAL, "10:00", "10:50", 20, null), THURSDAY, THURSDAY))
                .containsExactly("2026-11-26T05:00:00Z", "2026-11-26T05:20:00Z");
    }

    @Test
    void aRuleHoldsOnItsWeekdayFromItsFirstToItsLastDay() {
        Reception rule = rule(ReceptionMode.VIDEO, "10:00", "10:30", 30, THURSDAY.plusWeeks(1));
        assertThat(slots(rule, THURSDAY.minusWeeks(2), THURSDAY.plusWeeks(4)))
                .containsExactly("2026-11-26T05:00:00Z", "2026-12-03T05:00:00Z");
    }

    @Test
    void anExceptionGivesOtherHoursOrNone() {
        Reception rule = rule(ReceptionMode.PHONE, "10:00", "11:00", 60, null);
        List<ReceptionException> exceptions = List.of(
                new ReceptionException(rule.id(), THURSDAY, LocalTime.of(14, 0), LocalTime.of(15, 0), "Majlis"),
                new ReceptionException(rule.id(), THURSDAY.plusWeeks(1), null, null, "Bayram"));
        assertThat(new Timetable(List.of(rule), exceptions)
                        .slots(THURSDAY, THURSDAY.plusWeeks(2)).stream().map(Slot::startsAt))
                .containsExactly(Instant.parse("2026-11-26T09:00:00Z"), Instant.parse("2026-12-10T05:00:00Z"));
    }

    @Test
    void toAMassReceptionComesWhoWants() {
        assertThat(slots(rule(ReceptionMode.MASS, "10:00", "18:00", 30, null), THURSDAY, THURSDAY))
                .isEmpty();
    }

    private static List<String> slots(Reception rule, LocalDate from, LocalDate to) {
        return new Timetable(List.of(rule), List.of())
                .slots(from, to).stream()
                        .map(slot -> slot.startsAt().toString())
                        .toList();
    }

    private static Reception rule(
            ReceptionMode mode, String opens, String closes, int minutes, @Nullable LocalDate validTo) {
        return new Reception(
                new UUID(1, 1),
                new UUID(2, 2),
                Reception.Kind.INSPECTOR,
                new UUID(3, 3),
                "Akmal Toshev",
                "katta leytenant",
                "1726266",
                null,
                mode,
                DayOfWeek.THURSDAY,
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                minutes,
                null,
                null,
                THURSDAY,
                validTo,
                false,
                1);
    }
}
