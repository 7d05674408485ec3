package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal was passed to the body competent for it (O‘RQ-445 art. 25); the applicant is told. Within the platform a new term
 * begins there; outside of it the appeal has ended here.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param fromSoato the department that passed it on
 * @param toSoato the department that has it now, absent when it left the platform
 * @param late whether the five days of the law were over
 * @param by account of the officer
 * @param occurredAt when it happened, UTC
 */
public record AppealForwarded(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        String fromSoato,
        @Nullable String toSoato,
        boolean late,
        UUID by,
        Instant occurredAt)
        implements AppealEvent {}
