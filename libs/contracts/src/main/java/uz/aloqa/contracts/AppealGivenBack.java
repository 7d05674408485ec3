package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawn appeal was given back to its applicant, within three days (O‘RQ-445 art. 30).
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param by account of the officer
 * @param occurredAt when it happened, UTC
 */
public record AppealGivenBack(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        UUID by,
        Instant occurredAt)
        implements AppealEvent {}
