package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crime report was accepted and registered (JPK article 329); its reporter holds the slip.
 *
 * @param crimeReportId the report, also the key of the record
 * @param number what people see, like {@code J26-1726266-000017-7}
 * @param departmentSoato whose register it is in: seven digits of a district, or four of a region
 * @param mahallaCode the mahalla, when known
 * @param reporterId account of who reported; absent when an officer wrote it down for somebody
 * @param form how it came
 * @param urgent whether its words speak of a danger to life or of a missing child
 * @param dueAt end of the term for the decision
 * @param occurredAt when it happened, UTC
 */
public record CrimeReportRegistered(
        UUID crimeReportId,
        String number,
        String departmentSoato,
        @Nullable String mahallaCode,
        @Nullable UUID reporterId,
        CrimeReportForm form,
        boolean urgent,
        Instant dueAt,
        Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return crimeReportId;
    }
}
