package uz.aloqa.mahalla.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;

/** The day that a reader asks about. */
public final class AsOf {

    /** What the API's document says about the parameter. */
    public static final String PARAMETER = "The day asked about, in Tashkent; today when absent";

    private static final int LAST_YEAR = 9999;

    private AsOf() {}

    /**
     * The day of the parameter {@code on}.
     *
     * @param on as asked, absent for today
     * @param clock in the zone of Tashkent
     * @throws BadRequest when no calendar of ours has such a day
     */
    public static LocalDate day(@Nullable LocalDate on, Clock clock) {
        if (on == null) {
            return LocalDate.now(clock);
        }
        if (on.getYear() < 1 || on.getYear() > LAST_YEAR) {
            throw new BadRequest(
                    "malformed-parameter",
                    Text.of(
                            "on sanasi 0001-01-01 va 9999-12-31 orasida boʻlishi kerak.",
                            "on санаси 0001-01-01 ва 9999-12-31 орасида бўлиши керак.",
                            "Дата on должна быть от 0001-01-01 до 9999-12-31.",
                            "The date on has to be from 0001-01-01 to 9999-12-31."),
                    List.of(new Problem.FieldError("on", "is out of range")));
        }
        return on;
    }
}
