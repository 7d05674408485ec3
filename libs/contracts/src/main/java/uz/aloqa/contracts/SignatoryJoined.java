package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody joined a collective appeal by its invitation; the first signatory still gets the answer (O‘RQ-445 art. 15).
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the first signatory; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param signatories how many have joined by now
 * @param occurredAt when it happened, UTC
 */
public record SignatoryJoined(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        int signatories,
        Instant occurredAt)
        implements AppealEvent {}
