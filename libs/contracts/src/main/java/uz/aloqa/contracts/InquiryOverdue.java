package uz.aloqa.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days for the reply to an inquiry are over (O‘RQ-445 art. 24, 31), and nobody has replied. It is told once.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, who leads; absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param seq number within the appeal, from 1
 * @param kind what was asked
 * @param dueOn the last day for the reply, in Tashkent
 * @param owedBy account of the officer who has to see to it beside the executor: who signed the answer that is to be explained,
 *     or who asked the other body; absent when it is the executor
 * @param occurredAt when it happened, UTC
 */
public record InquiryOverdue(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        int seq,
        InquiryKind kind,
        LocalDate dueOn,
        @Nullable UUID owedBy,
        Instant occurredAt)
        implements AppealEvent {}
