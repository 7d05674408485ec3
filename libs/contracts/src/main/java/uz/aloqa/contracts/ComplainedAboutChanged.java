package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an appeal complains about was written down or corrected. Who it is stays with the appeal; whoever may not have it any more
 * is no party to this event.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param executorId account of the executing inspector, absent for the duty desk
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param by account of the officer
 * @param occurredAt when it happened, UTC
 */
public record ComplainedAboutChanged(
        UUID appealId,
        String number,
        UUID applicantId,
        @Nullable UUID executorId,
        String districtSoato,
        UUID by,
        Instant occurredAt)
        implements AppealEvent {}
