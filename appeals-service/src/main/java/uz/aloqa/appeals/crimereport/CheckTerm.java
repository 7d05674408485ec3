package uz.aloqa.appeals.crimereport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.time.Tashkent;

/**
 * The clock of a crime report: a decision within ten days of its registration, which a prosecutor may extend once to one
 * month of it (JPK article 329). The last day counts to its end in Tashkent.
 *
 * @param dueOn last day for the decision
 * @param dueAt last second of that day
 * @param extension who extended it, absent while nobody did
 */
record CheckTerm(LocalDate dueOn, Instant dueAt, @Nullable Extension extension) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /**
     * A prosecutor's extension.
     *
     * @param prosecutor office or name of the prosecutor
     * @param number of the decision
     * @param at when it was entered
     */
    record Extension(String prosecutor, String number, Instant at) {}

    static CheckTerm from(LocalDate registeredOn, Period length) {
        return until(registeredOn.plus(length), null);
    }

    CheckTerm extend(LocalDate registeredOn, Period length, Extension by) {
        if (extension != null) {
            throw CrimeReportRefusals.alreadyExtended();
        }
        return until(registeredOn.plus(length), by);
    }

    private static CheckTerm until(LocalDate lastDay, @Nullable Extension by) {
        return new CheckTerm(
                lastDay, lastDay.atTime(LAST_SECOND).atZone(Tashkent.ZONE).toInstant(), by);
    }
}
