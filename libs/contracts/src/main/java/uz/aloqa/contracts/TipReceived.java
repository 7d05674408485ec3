package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An anonymous tip came in. Nobody knows from whom.
 *
 * @param tipId the tip, also the key of the record
 * @param departmentSoato whose register it is in: seven digits of a district, or four of a region
 * @param source the way it came
 * @param urgent whether its words speak of a danger to life or of a missing child
 * @param occurredAt when it happened, UTC
 */
public record TipReceived(UUID tipId, String departmentSoato, TipSource source, boolean urgent, Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return tipId;
    }
}
