package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A published announcement no longer holds. What of it was not sent yet is not sent.
 *
 * @param announcementId the announcement, also the key of the record
 * @param kind what it is
 * @param revision the revision that cancels
 * @param open true when everybody may read it
 * @param occurredAt when it happened, UTC
 */
public record AnnouncementCancelled(
        UUID announcementId, AnnouncementKind kind, int revision, boolean open, Instant occurredAt)
        implements AnnouncementEvent {}
