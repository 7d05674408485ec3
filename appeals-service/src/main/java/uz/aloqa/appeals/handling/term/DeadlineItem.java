package uz.aloqa.appeals.handling.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.deadline.DeadlineHistory;
import uz.aloqa.contracts.DeadlineReason;

/**
 * A deadline that an appeal has or had.
 *
 * @param version of the appeal that brought it
 * @param startsOn receipt by the body obliged to solve it
 * @param dueOn last day
 * @param reason why
 * @param ground the officer's words, absent where the law alone decided
 * @param decidedBy account of the officer, absent where the law alone decided
 * @param decidedAt when
 */
@Schema(
        name = "Deadline",
        requiredProperties = {"version", "startsOn", "dueOn", "reason", "decidedAt"})
record DeadlineItem(
        long version,
        LocalDate startsOn,
        LocalDate dueOn,
        DeadlineReason reason,
        @Nullable String ground,
        @Nullable UUID decidedBy,
        Instant decidedAt) {

    static DeadlineItem of(DeadlineHistory.Entry entry) {
        return new DeadlineItem(
                entry.version(),
                entry.startsOn(),
                entry.dueOn(),
                entry.reason(),
                entry.ground(),
                entry.decidedBy(),
                entry.decidedAt());
    }
}
