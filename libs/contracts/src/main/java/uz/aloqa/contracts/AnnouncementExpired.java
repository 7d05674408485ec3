package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * The time of a published announcement is over.
 *
 * @param announcementId the announcement, also the key of the record
 * @param kind what it is
 * @param open true when everybody may read it
 * @param occurredAt when it happened, UTC
 */
public record AnnouncementExpired(UUID announcementId, AnnouncementKind kind, boolean open, Instant occurredAt)
        implements AnnouncementEvent {}
