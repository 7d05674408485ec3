package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The time comes to remind the applicant that an officer waits for their reply.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param messageSeq number of the message that asked
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param districtSoato seven digits
 * @param replyBy until when the officer waits
 * @param occurredAt when it happened, UTC
 */
public record ReplyReminderDue(
        UUID appealId,
        String number,
        int messageSeq,
        UUID applicantId,
        String districtSoato,
        Instant replyBy,
        Instant occurredAt)
        implements AppealEvent {}
