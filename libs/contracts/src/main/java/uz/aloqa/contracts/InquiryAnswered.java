package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry was replied to.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param seq number within the appeal, from 1
 * @param kind what was asked
 * @param by account of the officer who replied or wrote the reply down
 * @param occurredAt when it happened, UTC
 */
public record InquiryAnswered(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        int seq,
        InquiryKind kind,
        UUID by,
        Instant occurredAt)
        implements AppealEvent {}
