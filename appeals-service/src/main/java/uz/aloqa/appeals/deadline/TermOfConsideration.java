package uz.aloqa.appeals.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import uz.aloqa.contracts.AppealKind;

/**
 * Within which term an appeal has to be considered (O‘RQ-445 of 11.09.2017, article 28): an application or complaint in
 * fifteen days, a proposal in one month, counted in calendar days from the receipt by the body that has to solve it – the
 * day it was registered (article 23). The last day counts to its end in Tashkent. The lengths are configuration
 * ({@link Terms}), since laws are amended.
 *
 * @param kind by content, not by the applicant's heading
 * @param length calendar days or months
 */
public record TermOfConsideration(AppealKind kind, Period length) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public TermOfConsideration {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("a term is at least a day: " + kind + " " + length);
        }
    }

    /** The last day for the answer; a month ends on the same day of the next month, or on its last day. */
    public LocalDate lastDay(LocalDate registeredOn) {
        return registeredOn.plus(length);
    }

    /** The last second of a last day; later than this the appeal is overdue. */
    static Instant endOf(LocalDate lastDay, ZoneId zone) {
        return lastDay.atTime(LAST_SECOND).atZone(zone).toInstant();
    }
}
