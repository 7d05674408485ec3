package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal was given to its executor, by routing or by an officer.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param mahallaCode code of the mahalla, absent when only the district is known
 * @param executorKind inspector or duty desk
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param reason why them
 * @param assignedBy account of the officer who decided, absent for routing
 * @param dueAt end of the term of consideration
 * @param occurredAt when it happened, UTC
 */
public record AppealAssigned(
        UUID appealId,
        String number,
        UUID applicantId,
        String districtSoato,
        @Nullable String mahallaCode,
        ExecutorKind executorKind,
        @Nullable UUID executorId,
        RoutingReason reason,
        @Nullable UUID assignedBy,
        Instant dueAt,
        Instant occurredAt)
        implements AppealEvent {
    public AppealAssigned {
        if ((executorKind == ExecutorKind.INSPECTOR) != (executorId != null)) {
            throw new IllegalArgumentException("executorId belongs to INSPECTOR and only to it");
        }
    }
}
