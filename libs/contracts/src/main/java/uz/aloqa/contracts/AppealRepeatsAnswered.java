package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An appeal says what the same person has been answered already (art. 25): the applicant is told.
 *
 * @param appealId the new appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of its applicant; an opaque id, never a name
 * @param earlierId the answered one
 * @param earlierNumber number of that one
 * @param districtSoato the department in charge
 * @param occurredAt when it happened, UTC
 */
public record AppealRepeatsAnswered(
        UUID appealId,
        String number,
        UUID applicantId,
        UUID earlierId,
        String earlierNumber,
        String districtSoato,
        Instant occurredAt)
        implements AppealEvent {}
