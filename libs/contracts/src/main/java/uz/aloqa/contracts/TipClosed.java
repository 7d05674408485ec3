package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A specialist has finished with a tip.
 *
 * @param tipId the tip, also the key of the record
 * @param departmentSoato whose register it is in: seven digits of a district, or four of a region
 * @param conclusion what came of it
 * @param by account of the officer
 * @param occurredAt when it happened, UTC
 */
public record TipClosed(UUID tipId, String departmentSoato, TipConclusion conclusion, UUID by, Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return tipId;
    }
}
