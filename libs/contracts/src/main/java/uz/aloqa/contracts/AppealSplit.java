package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An appeal that had been joined to another one is considered by itself again.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of its applicant; an opaque id, never a name
 * @param firstId the appeal that it had been joined to
 * @param firstNumber number of that one
 * @param splitBy account of the officer who decided
 * @param districtSoato the department in charge
 * @param occurredAt when it happened, UTC
 */
public record AppealSplit(
        UUID appealId,
        String number,
        UUID applicantId,
        UUID firstId,
        String firstNumber,
        UUID splitBy,
        String districtSoato,
        Instant occurredAt)
        implements AppealEvent {}
