package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wrote into the dialogue of a tip.
 *
 * @param tipId the tip, also the key of the record
 * @param departmentSoato whose register it is in: seven digits of a district, or four of a region
 * @param messageSeq number within the tip, from 1; the tip itself is 1
 * @param author which side wrote
 * @param urgent whether the words speak of a danger to life or of a missing child
 * @param occurredAt when it happened, UTC
 */
public record TipMessagePosted(
        UUID tipId, String departmentSoato, int messageSeq, TipAuthor author, boolean urgent, Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return tipId;
    }
}
