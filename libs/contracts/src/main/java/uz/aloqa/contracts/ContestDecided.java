package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of the district decided about an answer that did not solve the matter.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato seven digits
 * @param decision whether the answer stands
 * @param repeatId the appeal that takes the matter up again, absent when the answer stands
 * @param decidedBy account of the head
 * @param occurredAt when it happened, UTC
 */
public record ContestDecided(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        ContestDecision decision,
        @Nullable UUID repeatId,
        UUID decidedBy,
        Instant occurredAt)
        implements AppealEvent {}
