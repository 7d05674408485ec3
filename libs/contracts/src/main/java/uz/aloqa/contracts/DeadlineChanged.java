package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal has another deadline than before (O‘RQ-445 art. 28); the applicant is told.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param reason why
 * @param dueAt the new end of the term
 * @param by account of the officer who decided, absent where the platform reckoned anew
 * @param occurredAt when it happened, UTC
 */
public record DeadlineChanged(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        DeadlineReason reason,
        Instant dueAt,
        @Nullable UUID by,
        Instant occurredAt)
        implements AppealEvent {}
