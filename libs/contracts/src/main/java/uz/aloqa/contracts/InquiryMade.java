package uz.aloqa.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was asked: information of another body (O‘RQ-445 art. 24), or an explanation or correction of the answer (art. 31).
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param seq number within the appeal, from 1
 * @param kind what
 * @param dueOn last day for the reply, in Tashkent
 * @param by account of who asked
 * @param occurredAt when it happened, UTC
 */
public record InquiryMade(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        int seq,
        InquiryKind kind,
        LocalDate dueOn,
        UUID by,
        Instant occurredAt)
        implements AppealEvent {}
