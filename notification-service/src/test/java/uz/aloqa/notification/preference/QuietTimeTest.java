package uz.aloqa.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.WithStack;

/** The function of the database that every statement about sending asks. */
@QuarkusTest
@WithStack(database = "notification")
class QuietTimeTest {

    @Inject
    Database database;

    @ParameterizedTest(name = "{0}–{1}: at {2} until {3}")
    @CsvSource({
        // Over midnight: the evening waits for the next morning, the night for the same one.
        "22:00, 07:00, 2026-11-24T21:59:59, 2026-11-24T21:59:59",
        "22:00, 07:00, 2026-11-24T22:00:00, 2026-11-25T07:00:00",
        "22:00, 07:00, 2026-11-24T23:59:59, 2026-11-25T07:00:00",
        "22:00, 07:00, 2026-11-25T00:00:00, 2026-11-25T07:00:00",
        "22:00, 07:00, 2026-11-25T06:59:59, 2026-11-25T07:00:00",
        "22:00, 07:00, 2026-11-25T07:00:00, 2026-11-25T07:00:00",
        "22:00, 07:00, 2026-12-31T23:30:00, 2027-01-01T07:00:00",
        // To midnight, from midnight, and within a day.
        "20:00, 00:00, 2026-11-24T20:00:00, 2026-11-25T00:00:00",
        "20:00, 00:00, 2026-11-25T00:00:00, 2026-11-25T00:00:00",
        "00:00, 06:30, 2026-11-25T00:00:00, 2026-11-25T06:30:00",
        "00:00, 06:30, 2026-11-24T23:59:59, 2026-11-24T23:59:59",
        "13:00, 14:00, 2026-11-24T13:30:00, 2026-11-24T14:00:00",
        "13:00, 14:00, 2026-11-24T14:00:00, 2026-11-24T14:00:00",
        // The same time twice is no quiet time, and not a day of it.
        "08:00, 08:00, 2026-11-24T08:00:00, 2026-11-24T08:00:00"
    })
    void aQuietTimeEndsByTheClockOfTashkent(LocalTime from, LocalTime to, LocalDateTime at, LocalDateTime until) {
        assertThat(quietUntil(from, to, at)).isEqualTo(until);
    }

    @Test
    void whoNamedNoQuietHoursOrIsNotKnownMayBeToldAtAnyTime() {
        LocalDateTime night = LocalDateTime.parse("2026-11-25T03:00:00");

        assertThat(quietUntil(null, null, night)).isEqualTo(night);
        assertThat(read("select quiet_until(null::person, ?)", inTashkent(night)))
                .isEqualTo(night);
    }

    @ParameterizedTest(name = "{0} of {1} comes {2}")
    @CsvSource({
        "DAILY, 2026-11-24T07:59:59, 2026-11-24T08:00:00",
        "DAILY, 2026-11-24T08:00:00, 2026-11-25T08:00:00",
        "DAILY, 2026-11-24T23:30:00, 2026-11-25T08:00:00",
        "WEEKLY, 2026-11-23T07:59:59, 2026-11-23T08:00:00",
        "WEEKLY, 2026-11-23T08:00:00, 2026-11-30T08:00:00",
        "WEEKLY, 2026-11-29T23:59:59, 2026-11-30T08:00:00"
    })
    void aDigestComesAtEightOfTashkentEveryDayOrOnMondays(String digest, LocalDateTime at, LocalDateTime comes) {
        assertThat(read(
                        "select digest_at(jsonb_populate_record(null::person, jsonb_build_object('digest', ?::text)), ?)",
                        digest,
                        inTashkent(at)))
                .isEqualTo(comes);
    }

    private LocalDateTime quietUntil(@Nullable LocalTime from, @Nullable LocalTime to, LocalDateTime at) {
        return read(
                "select quiet_until(jsonb_populate_record(null::person,"
                        + " jsonb_build_object('quiet_from', ?::time, 'quiet_to', ?::time)), ?)",
                from,
                to,
                inTashkent(at));
    }

    private LocalDateTime read(String sql, @Nullable Object... arguments) {
        return database.list(
                        sql,
                        row -> row.getObject(1, OffsetDateTime.class)
                                .atZoneSameInstant(Tashkent.ZONE)
                                .toLocalDateTime(),
                        arguments)
                .getFirst();
    }

    private static OffsetDateTime inTashkent(LocalDateTime time) {
        return time.atZone(Tashkent.ZONE).toOffsetDateTime();
    }
}
