package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crime report was decided on; its reporter is told and may complain.
 *
 * @param crimeReportId the report, also the key of the record
 * @param number what people see, like {@code J26-1726266-000017-7}
 * @param departmentSoato whose register it is in: seven digits of a district, or four of a region
 * @param reporterId account of who reported; absent when an officer wrote it down for somebody
 * @param outcome what was decided
 * @param by account of the officer
 * @param occurredAt when it happened, UTC
 */
public record CrimeReportDecided(
        UUID crimeReportId,
        String number,
        String departmentSoato,
        @Nullable UUID reporterId,
        CrimeReportOutcome outcome,
        UUID by,
        Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return crimeReportId;
    }
}
