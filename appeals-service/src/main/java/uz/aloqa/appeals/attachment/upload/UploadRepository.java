package uz.aloqa.appeals.attachment.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uz.aloqa.appeals.attachment.AttachmentState;
import uz.aloqa.platform.sql.Sql;

/** What a user has sent, and the pieces of what is coming in. */
@ApplicationScoped
class UploadRepository {

    private static final int LOCK_CLASS = 0xa77ac4;

    private final Sql sql;

    UploadRepository(Sql sql) {
        this.sql = sql;
    }

    /** What a user has begun. */
    record Use(int atOnce, int files, long bytes) {}

    /** What a user has begun since then; until the end of the transaction nobody else counts for them. */
    Use useOf(UUID uploader, Instant since) {
        sql.first("select 1 from pg_advisory_xact_lock(?, hashtext(?))", row -> 1, LOCK_CLASS, uploader.toString());
        return sql.first(
                        """
                        select count(*) filter (where state = ?) at_once,
                               count(*) filter (where created_at > ?) files,
                               coalesce(sum(size) filter (where created_at > ?), 0) bytes
                        from attachment where uploader_id = ? and (created_at > ? or state = ?)""",
                        row -> new Use(row.getInt("at_once"), row.getInt("files"), row.getLong("bytes")),
                        AttachmentState.UPLOADING,
                        since,
                        since,
                        uploader,
                        since,
                        AttachmentState.UPLOADING)
                .orElse(new Use(0, 0, 0));
    }

    /** Moves the offset on, if it still is where the piece begins. False when another request was quicker. */
    boolean advance(UUID id, long from, int by, Instant now) {
        return sql.update(
                        "update attachment set received = received + ?, touched_at = ? where id = ? and received = ? and state = ?",
                        by,
                        now,
                        id,
                        from,
                        AttachmentState.UPLOADING)
                == 1;
    }

    void addPart(UUID id, long position, int size, String objectKey) {
        sql.update(
                "insert into attachment_part (attachment_id, position, size, object_key) values (?, ?, ?, ?)",
                id,
                position,
                size,
                objectKey);
    }

    /** Begins the upload anew. */
    void restart(UUID id, Instant now) {
        sql.update("delete from attachment_part where attachment_id = ?", id);
        sql.update("update attachment set received = 0, touched_at = ? where id = ?", now, id);
    }
}
