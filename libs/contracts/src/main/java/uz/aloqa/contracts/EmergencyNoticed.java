package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Words of an emergency stand in something that is no alarm: a human being has to look at it now.
 *
 * @param noticeId this notice, also the key of the record
 * @param source in what they stand
 * @param aboutId the appeal they stand in
 * @param number number of the appeal as people see it
 * @param departmentSoato the district whose desk has to look
 * @param kind which emergency
 * @param occurredAt when it happened, UTC
 */
public record EmergencyNoticed(
        UUID noticeId,
        EmergencySource source,
        UUID aboutId,
        String number,
        String departmentSoato,
        EmergencyKind kind,
        Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return noticeId;
    }
}
