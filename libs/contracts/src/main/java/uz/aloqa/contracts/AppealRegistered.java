package uz.aloqa.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal was registered (O‘RQ-445 art. 23): always the first event of an appeal.
 *
 * @param appealId the appeal, also the key of the record
 * @param number what people see, like {@code 26-1726266-000123-2}
 * @param kind by content
 * @param form how it was made
 * @param districtSoato the department in charge: seven digits, four for a main department
 * @param mahallaCode code of the mahalla, absent when only the district is known
 * @param applicantId account of the applicant; an opaque id, never a name
 * @param registeredOn date of registration in Tashkent: the day filed or the next working day
 * @param dueAt end of the term of consideration (art. 28)
 * @param occurredAt when it happened, UTC
 */
public record AppealRegistered(
        UUID appealId,
        String number,
        AppealKind kind,
        AppealForm form,
        String districtSoato,
        @Nullable String mahallaCode,
        UUID applicantId,
        LocalDate registeredOn,
        Instant dueAt,
        Instant occurredAt)
        implements AppealEvent {}
