package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The reporter does not stand by a crime report any more. The report, its evidence and its clock stay.
 *
 * @param crimeReportId the report, also the key of the record
 * @param number what people see, like {@code J26-1726266-000017-7}
 * @param departmentSoato whose register it is in: seven digits of a district, or four of a region
 * @param reporterId account of who reported
 * @param occurredAt when it happened, UTC
 */
public record CrimeReportWithdrawn(
        UUID crimeReportId, String number, String departmentSoato, UUID reporterId, Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return crimeReportId;
    }
}
