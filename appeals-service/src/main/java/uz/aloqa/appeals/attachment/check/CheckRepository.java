package uz.aloqa.appeals.attachment.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentState;
import uz.aloqa.appeals.attachment.content.RefusalReason;
import uz.aloqa.platform.sql.Sql;

/** Files on their way from their last byte to a decision. */
@ApplicationScoped
class CheckRepository {

    private static final String OPEN = " and state in ('CHECKING', 'QUARANTINED')";

    private final Sql sql;

    CheckRepository(Sql sql) {
        this.sql = sql;
    }

    /** What is kept of a file that was taken. */
    record Kept(
            String mediaType,
            long size,
            String sha256,
            @Nullable String originalSha256,
            String objectKey,
            @Nullable String thumbnailKey) {}

    /** Takes a due file for this replica, until then. False when another one has it. */
    boolean claim(UUID id, Instant now, Instant until) {
        return sql.update(
                        "update attachment set due_at = ?, attempts = attempts + 1 where id = ? and due_at <= ?" + OPEN,
                        until,
                        id,
                        now)
                == 1;
    }

    /** Files that are due, the longest waiting first. */
    List<UUID> due(Instant now, int limit) {
        return sql.list(
                "select id from attachment where due_at <= ?" + OPEN + " order by due_at limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                limit);
    }

    boolean ready(UUID id, Kept kept) {
        return sql.update(
                        "update attachment set state = ?, media_type = ?, stored_size = ?, sha256 = ?, original_sha256 = ?,"
                                + " object_key = ?, thumbnail_key = ?, due_at = null where id = ?" + OPEN,
                        AttachmentState.READY,
                        kept.mediaType(),
                        kept.size(),
                        kept.sha256(),
                        kept.originalSha256(),
                        kept.objectKey(),
                        kept.thumbnailKey(),
                        id)
                == 1;
    }

    /** Forgets how large the file was that was sent: whoever has it could be known by that. */
    void forgetOriginalSize(UUID id) {
        sql.update("update attachment set size = stored_size, received = stored_size where id = ?", id);
    }

    void refuse(UUID id, RefusalReason reason, @Nullable String originalSha256) {
        sql.update(
                "update attachment set state = ?, reason = ?, original_sha256 = ?, due_at = null where id = ?" + OPEN,
                AttachmentState.REFUSED,
                reason,
                originalSha256,
                id);
    }

    void quarantine(UUID id, @Nullable String originalSha256, Instant due) {
        sql.update(
                "update attachment set state = ?, original_sha256 = ?, due_at = ? where id = ?" + OPEN,
                AttachmentState.QUARANTINED,
                originalSha256,
                due,
                id);
    }

    void postpone(UUID id, Instant due) {
        sql.update("update attachment set due_at = ? where id = ?" + OPEN, due, id);
    }

    void forgetParts(UUID id) {
        sql.update("delete from attachment_part where attachment_id = ?", id);
    }

    /** Files attached to nothing that nobody has touched since then. */
    List<UUID> loose(Instant before, int limit) {
        return sql.list(
                "select id from attachment where owner_id is null and touched_at < ? order by touched_at limit ?",
                row -> row.getObject(1, UUID.class),
                before,
                limit);
    }
}
