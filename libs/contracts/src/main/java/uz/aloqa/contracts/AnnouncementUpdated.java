package uz.aloqa.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published announcement says something else now, with the approval of a second officer.
 *
 * @param announcementId the announcement, also the key of the record
 * @param kind what it is
 * @param revision from 2
 * @param open true when everybody may read it; false for what only officers get, exercises and tests
 * @param severity of an alert or warning that has one
 * @param urgency of an alert or warning that has one
 * @param regions SOATO of whole regions it is for, four digits
 * @param districts SOATO of whole districts it is for, seven digits
 * @param mahallas codes of the mahallas it is for, those that its drawn area touches included
 * @param expiresAt when it ends by itself
 * @param occurredAt when it happened, UTC
 */
public record AnnouncementUpdated(
        UUID announcementId,
        AnnouncementKind kind,
        int revision,
        boolean open,
        @Nullable AlertSeverity severity,
        @Nullable AlertUrgency urgency,
        List<String> regions,
        List<String> districts,
        List<String> mahallas,
        @Nullable Instant expiresAt,
        Instant occurredAt)
        implements AnnouncementEvent {
    public AnnouncementUpdated {
        regions = List.copyOf(regions);
        districts = List.copyOf(districts);
        mahallas = List.copyOf(mahallas);
    }
}
