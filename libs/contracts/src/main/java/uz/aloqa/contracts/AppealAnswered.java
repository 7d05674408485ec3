package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A reasoned answer on the merits was given (O‘RQ-445 art. 27).
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param signedBy account of the officer who signed
 * @param outcome satisfied, explained or refused
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param occurredAt when it happened, UTC
 */
public record AppealAnswered(
        UUID appealId,
        String number,
        UUID applicantId,
        UUID signedBy,
        Outcome outcome,
        String districtSoato,
        Instant occurredAt)
        implements AppealEvent {}
