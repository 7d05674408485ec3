package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A human being at a duty desk has taken an alarm on.
 *
 * @param alarmId the alarm, also the key of the record
 * @param deskSoato the duty desk that has to answer: seven digits of a district, or four of a region
 * @param raisedBy account of who is in need; an opaque id, never a name
 * @param by account of the officer
 * @param occurredAt when it happened, UTC
 */
public record AlarmAcknowledged(UUID alarmId, String deskSoato, UUID raisedBy, UUID by, Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return alarmId;
    }
}
