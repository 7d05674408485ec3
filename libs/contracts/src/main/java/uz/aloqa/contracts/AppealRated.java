package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The applicant rated the answer.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param score 1 to 5
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param occurredAt when it happened, UTC
 */
public record AppealRated(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        int score,
        String districtSoato,
        Instant occurredAt)
        implements AppealEvent {
    public AppealRated {
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("score is 1 to 5");
        }
    }
}
