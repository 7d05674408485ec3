package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side of a dialogue has read messages of the other side that it had not read before. Told once for each advance of its
 * mark, so at most once for each message.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param reader the side that has read
 * @param upTo number of the last message that it has read
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param occurredAt when it happened, UTC
 */
public record MessagesRead(
        UUID appealId,
        String number,
        AuthorKind reader,
        int upTo,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        Instant occurredAt)
        implements DialogueEvent {}
