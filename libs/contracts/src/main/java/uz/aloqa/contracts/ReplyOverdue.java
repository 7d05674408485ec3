package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time for a reply has passed, and the applicant has not replied. The consideration goes on without it.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param messageSeq number of the message that asked
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato seven digits
 * @param replyBy until when the officer waited
 * @param occurredAt when it happened, UTC
 */
public record ReplyOverdue(
        UUID appealId,
        String number,
        int messageSeq,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        Instant replyBy,
        Instant occurredAt)
        implements AppealEvent {}
