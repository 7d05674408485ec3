package uz.aloqa.notification.announcement.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept comment.
 *
 * @param id key
 * @param announcement under which it stands
 * @param author account
 * @param displayName all that others see of the author
 * @param text plain
 * @param state where it is in its life
 * @param reason why it was rejected
 * @param reports how many readers found it abusive
 * @param version counts its changes
 * @param createdAt first written
 * @param updatedAt last changed
 */
record Comment(
        UUID id,
        UUID announcement,
        UUID author,
        String displayName,
        String text,
        CommentState state,
        @Nullable String reason,
        int reports,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
