package uz.aloqa.mahalla.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import uz.aloqa.platform.sql.Sql;

/**
 * Allots the numbers of tasks, without gaps: a district gives a few tasks a minute at most, so they may queue for the row of
 * their year, as appeals may not.
 */
@ApplicationScoped
public class TaskRegister {

    private static final String NEXT = """
            insert into task_serial as s (district_soato, year, last) values (?, ?, 1)
            on conflict (district_soato, year) do update set last = s.last + 1
            returning last""";

    private final Sql sql;

    TaskRegister(Sql sql) {
        this.sql = sql;
    }

    /**
     * The next number of a district. Belongs into the transaction that keeps the task.
     *
     * @param districtSoato seven digits
     * @param givenOn its year becomes part of the number
     */
    public TaskNumber next(String districtSoato, LocalDate givenOn) {
        long serial = sql.first(NEXT, row -> row.getLong(1), districtSoato, givenOn.getYear())
                .orElseThrow();
        return new TaskNumber(givenOn.getYear() % 100, districtSoato, serial);
    }
}
