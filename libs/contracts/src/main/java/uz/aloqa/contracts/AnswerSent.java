package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer was handed over to the applicant: from now on the appeal is considered (O‘RQ-445 art. 34).
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param by account of the officer who handed it over, absent where a notification did
 * @param occurredAt when it happened, UTC
 */
public record AnswerSent(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        @Nullable UUID by,
        Instant occurredAt)
        implements AppealEvent {}
