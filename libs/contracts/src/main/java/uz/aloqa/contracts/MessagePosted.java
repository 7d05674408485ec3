package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote into the dialogue of an appeal; the words stay in appeals-service.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param messageSeq number of the message within the appeal, from 1
 * @param authorId account of the author
 * @param author which side wrote
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param replyBy until when the officer who asks waits for a reply, absent for an ordinary message
 * @param occurredAt when it happened, UTC
 */
public record MessagePosted(
        UUID appealId,
        String number,
        int messageSeq,
        UUID authorId,
        AuthorKind author,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        @Nullable Instant replyBy,
        Instant occurredAt)
        implements AppealEvent {

    /** A message that asks for nothing by a certain time. */
    public MessagePosted(
            UUID appealId,
            String number,
            int messageSeq,
            UUID authorId,
            AuthorKind author,
            UUID applicantId,
            @Nullable UUID executorId,
            String districtSoato,
            Instant occurredAt) {
        this(appealId, number, messageSeq, authorId, author, applicantId, executorId, districtSoato, null, occurredAt);
    }
}
