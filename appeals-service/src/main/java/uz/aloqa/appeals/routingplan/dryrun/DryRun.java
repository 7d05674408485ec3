package uz.aloqa.appeals.routingplan.dryrun;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.routingplan.RoutingPlan;

/**
 * A plan to try over the past.
 *
 * @param plan as it might be
 * @param from first day in Tashkent
 * @param to last day
 */
record DryRun(
        @NotNull @Valid RoutingPlan plan,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    private static final int LONGEST = 366;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2999;

    @JsonIgnore
    @AssertTrue(message = "the period has 1 to 366 days")
    @Schema(hidden = true)
    public boolean isPeriod() {
        if (from == null || to == null) {
            return true;
        }
        long days = ChronoUnit.DAYS.between(from, to);
        return days >= 0 && days < LONGEST && from.getYear() >= FIRST_YEAR && to.getYear() <= LAST_YEAR;
    }
}
