package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody raised the alarm. Where they are is asked of appeals-service, never told here.
 *
 * @param alarmId the alarm, also the key of the record
 * @param deskSoato the duty desk that has to answer: seven digits of a district, or four of a region
 * @param mahallaCode the mahalla, when known
 * @param raisedBy account of who is in need; an opaque id, never a name
 * @param occurredAt when it happened, UTC
 */
public record AlarmRaised(
        UUID alarmId, String deskSoato, @Nullable String mahallaCode, UUID raisedBy, Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return alarmId;
    }
}
