package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Something was added to the evidence of a crime report.
 *
 * @param crimeReportId the report, also the key of the record
 * @param number what people see, like {@code J26-1726266-000017-7}
 * @param departmentSoato whose register it is in: seven digits of a district, or four of a region
 * @param evidenceSeq number within the report, from 1
 * @param by account of who brought it
 * @param occurredAt when it happened, UTC
 */
public record CrimeReportEvidenceAdded(
        UUID crimeReportId, String number, String departmentSoato, int evidenceSeq, UUID by, Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return crimeReportId;
    }
}
