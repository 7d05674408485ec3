package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer corrected the kind of an appeal: it follows the content, not the heading.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param kind by content
 * @param by account of the officer
 * @param occurredAt when it happened, UTC
 */
public record AppealRequalified(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        AppealKind kind,
        UUID by,
        Instant occurredAt)
        implements AppealEvent {}
