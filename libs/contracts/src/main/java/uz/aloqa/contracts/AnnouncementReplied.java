package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A resident answered an announcement. The words are in the hands of the service that keeps them.
 *
 * @param announcementId the announcement, also the key of the record
 * @param replyId the answer
 * @param authorId account of the resident; an opaque id, never a name
 * @param kind what it becomes
 * @param occurredAt when it happened, UTC
 */
public record AnnouncementReplied(UUID announcementId, UUID replyId, UUID authorId, ReplyKind kind, Instant occurredAt)
        implements AnnouncementEvent {}
