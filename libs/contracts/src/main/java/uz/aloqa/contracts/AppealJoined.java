package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal is considered together with an earlier one about the same matter. It keeps its number, its thread and its clock.
 *
 * @param appealId the appeal that was joined, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param applicantId account of its applicant; an opaque id, never a name
 * @param firstId the appeal that it was joined to
 * @param firstNumber number of that one
 * @param cause why
 * @param joinedBy account of the officer who decided, absent otherwise
 * @param districtSoato the department in charge
 * @param occurredAt when it happened, UTC
 */
public record AppealJoined(
        UUID appealId,
        String number,
        UUID applicantId,
        UUID firstId,
        String firstNumber,
        JoinCause cause,
        @Nullable UUID joinedBy,
        String districtSoato,
        Instant occurredAt)
        implements AppealEvent {
    public AppealJoined {
        if ((cause == JoinCause.OFFICER) != (joinedBy != null)) {
            throw new IllegalArgumentException("joinedBy belongs to OFFICER and only to it");
        }
    }
}
