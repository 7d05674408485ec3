package uz.aloqa.appeals.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.DeadlineReason;
import uz.aloqa.platform.problem.DomainException;

/**
 * The deadline engine against a second one, which counts the days of ten years by itself: months and leap years by hand, no
 * {@code java.time}, no code of the first one.
 */
class DeadlineOracleTest {

    private static final int DAYS_OF_TEN_YEARS = 3652;
    private static final int FIRST_DAY = 20_454; // 2026-01-01 as a day since 1970-01-01
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Terms terms =
            new SmallRyeConfigBuilder().withMapping(Terms.class).build().getConfigMapping(Terms.class);

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.MIXIN)
    void everyDeadlineIsThatOfTheOracle(
            @ForAll AppealKind kind,
            @ForAll AppealKind later,
            @ForAll @IntRange(max = DAYS_OF_TEN_YEARS - 1) int registered,
            @ForAll @IntRange(max = 70) int studyOn,
            @ForAll @IntRange(min = -5, max = 45) int studyDays,
            @ForAll @IntRange(max = 70) int extendedOn,
            @ForAll @IntRange(min = -3, max = 40) int extensionDays) {
        int start = FIRST_DAY + registered;
        Deadline engine = Deadline.of(terms.of(kind), day(start));
        Oracle oracle = new Oracle(kind, start);
        same(engine, oracle);

        boolean studied = oracle.study(start + studyOn, oracle.due + studyDays);
        Deadline after = engine;
        try {
            after = engine.study(kind, day(oracle.askedFor), day(start + studyOn), terms);
            assertThat(studied)
                    .as("the engine gave time for study, the oracle did not")
                    .isTrue();
        } catch (DomainException e) {
            assertThat(studied).as("the engine refused study: " + e.name()).isFalse();
        }
        same(after, oracle);

        boolean extended = oracle.extend(start + extendedOn, oracle.due + extensionDays);
        Deadline last = after;
        try {
            last = after.extend(kind, day(oracle.askedFor), day(start + extendedOn), terms);
            assertThat(extended).as("the engine extended, the oracle did not").isTrue();
        } catch (DomainException e) {
            assertThat(extended).as("the engine refused to extend: " + e.name()).isFalse();
        }
        same(last, oracle);

        if (later != kind) {
            oracle.qualify(later);
            same(last.qualifiedAs(later, terms), oracle);
        }
    }

    @Property(tries = DAYS_OF_TEN_YEARS, edgeCases = EdgeCasesMode.NONE)
    void forwardingBeginsANewTermAndLeavesTheRegistrationAlone(
            @ForAll AppealKind kind,
            @ForAll @IntRange(max = DAYS_OF_TEN_YEARS - 1) int registered,
            @ForAll @IntRange(max = 60) int receivedAfter) {
        int start = FIRST_DAY + registered;
        Deadline there = Deadline.of(terms.of(kind), day(start)).receivedOn(day(start + receivedAfter), terms.of(kind));
        same(there, new Oracle(kind, start + receivedAfter));
        assertThat(there.registeredOn()).isEqualTo(day(start));
        assertThat(there.reason()).isEqualTo(DeadlineReason.RECEIVED_BY_FORWARDING);
        assertThat(there.forwardBy(terms)).isEqualTo(day(start + receivedAfter + 5));
    }

    private static void same(Deadline engine, Oracle oracle) {
        assertThat(engine.dueOn()).isEqualTo(day(oracle.due));
        // The last second of that day by the clock of Tashkent, five hours before that of Greenwich.
        assertThat(engine.dueAt())
                .isEqualTo(Instant.ofEpochSecond(oracle.due * 86_400L + 23 * 3_600 + 59 * 60 + 59 - 5 * 3_600));
        assertThat(engine.days()).isEqualTo(oracle.due - oracle.start);
    }

    private static LocalDate day(int sinceEpoch) {
        return LocalDate.ofEpochDay(sinceEpoch);
    }

    /** What article 28 says, in numbers of days. */
    private static final class Oracle {

        private final int start;
        private AppealKind kind;
        private int due;
        private int study = -1;
        private int extension = -1;
        private int askedFor;

        Oracle(AppealKind kind, int start) {
            this.kind = kind;
            this.start = start;
            this.due = termOf(kind);
        }

        private int termOf(AppealKind of) {
            return of == AppealKind.PROPOSAL ? monthAfter(start) : start + 15;
        }

        boolean study(int today, int until) {
            askedFor = until;
            boolean inTime = today <= due && (kind != AppealKind.PROPOSAL || today <= start + 10);
            if (!inTime || until < due || until > monthAfter(start)) {
                return false;
            }
            study = until;
            due = until;
            return true;
        }

        boolean extend(int today, int until) {
            askedFor = until;
            if (kind == AppealKind.PROPOSAL || today > due || until <= due || until > monthAfter(due)) {
                return false;
            }
            extension = until;
            due = until;
            return true;
        }

        void qualify(AppealKind later) {
            kind = later;
            due = Math.max(termOf(later), Math.min(study, monthAfter(start)));
            if (later != AppealKind.PROPOSAL) {
                due = Math.max(due, extension);
            }
        }

        /** The same day of the next month, or its last one. */
        private static int monthAfter(int day) {
            int year = 1970;
            int rest = day;
            while (rest >= (isLeap(year) ? 366 : 365)) {
                rest -= isLeap(year) ? 366 : 365;
                year++;
            }
            int month = 0;
            while (rest >= length(year, month)) {
                rest -= length(year, month);
                month++;
            }
            int nextLength = month == 11 ? 31 : length(year, month + 1);
            return day - rest + length(year, month) + Math.min(rest, nextLength - 1);
        }

        private static int length(int year, int month) {
            return month == 1 && isLeap(year) ? 29 : LENGTHS[month];
        }

        private static boolean isLeap(int year) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        }
    }
}
