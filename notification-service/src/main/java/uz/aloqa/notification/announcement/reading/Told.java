package uz.aloqa.notification.announcement.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.announcement.AnnouncementStatus;
import uz.aloqa.notification.announcement.content.Content;

/**
 * An announcement as the public knows it, in all its languages.
 *
 * @param id key
 * @param kind what it is
 * @param status in force, cancelled or expired
 * @param revision from 1
 * @param content what it says
 * @param publishedAt first publication
 * @param changedAt last change
 * @param endReason why it was cancelled
 */
public record Told(
        UUID id,
        AnnouncementKind kind,
        AnnouncementStatus status,
        int revision,
        Content content,
        Instant publishedAt,
        Instant changedAt,
        @Nullable String endReason) {}
