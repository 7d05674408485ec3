package uz.aloqa.appeals.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

/** The calendar as the migration filled it. */
@QuarkusTest
@WithStack(database = "appeals")
class RegistrationDayTest {

    @Inject
    RegistrationDay registrationDay;

    @Test
    void theHolidaysOfTheLabourCodeAreNoWorkingDays() {
        // filed at noon of the holiday → registered on
        String[][] table = {
            {"2027-01-01", "2027-01-04"},
            {"2027-03-08", "2027-03-09"},
            {"2028-03-21", "2028-03-22"},
            {"2028-05-09", "2028-05-10"},
            {"2027-09-01", "2027-09-02"},
            {"2027-10-01", "2027-10-04"},
            {"2026-12-08", "2026-12-09"},
        };
        for (String[] row : table) {
            assertThat(registrationDay.of(Instant.parse(row[0] + "T07:00:00Z")))
                    .as(row[0])
                    .isEqualTo(LocalDate.parse(row[1]));
        }
    }

    @Test
    void theDayIsThatOfTashkentNotOfTheServer() {
        // 22:00 UTC on Sunday is 03:00 on Monday in Tashkent
        assertThat(registrationDay.of(Instant.parse("2026-11-22T22:00:00Z"))).isEqualTo("2026-11-23");
        // 13:00 UTC is 18:00 in Tashkent: work is over
        assertThat(registrationDay.of(Instant.parse("2026-11-23T12:59:59Z"))).isEqualTo("2026-11-23");
        assertThat(registrationDay.of(Instant.parse("2026-11-23T13:00:00Z"))).isEqualTo("2026-11-24");
    }
}
