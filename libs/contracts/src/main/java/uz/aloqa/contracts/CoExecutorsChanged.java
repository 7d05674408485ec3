package uz.aloqa.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Others work on an appeal beside its executor, who leads (O‘RQ-445 art. 24).
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param coExecutorIds accounts of all of them; may be empty
 * @param by account of the officer who decided
 * @param occurredAt when it happened, UTC
 */
public record CoExecutorsChanged(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        List<UUID> coExecutorIds,
        UUID by,
        Instant occurredAt)
        implements AppealEvent {

    public CoExecutorsChanged {
        coExecutorIds = List.copyOf(coExecutorIds);
    }
}
