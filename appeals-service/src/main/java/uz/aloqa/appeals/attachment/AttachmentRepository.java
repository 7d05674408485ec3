package uz.aloqa.appeals.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.content.RefusalReason;
import uz.aloqa.platform.sql.Sql;

/** Attachments in the database. */
@ApplicationScoped
public class AttachmentRepository {

    private static final String SELECT = """
            select id, uploader_id, purpose, name, size, received, state, reason, media_type, stored_size, sha256, original_sha256,
                   object_key, thumbnail_key, attempts, owner_kind, owner_id, owner_seq
            from attachment where\s""";

    private final Sql sql;

    AttachmentRepository(Sql sql) {
        this.sql = sql;
    }

    /** Keeps one whose bytes are still to come. */
    public void add(
            UUID id,
            UUID uploader,
            AttachmentPurpose purpose,
            String name,
            String declaredType,
            long size,
            Instant now) {
        sql.update("""
                insert into attachment (id, uploader_id, purpose, name, declared_type, size, state, created_at, touched_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", id, uploader, purpose, name, declaredType, size, AttachmentState.UPLOADING, now, now);
    }

    /** One, whoever asks: whether they may know of it is for the caller to say. */
    public Optional<Attachment> find(UUID id) {
        return sql.first(SELECT + "id = ?", AttachmentRepository::read, id);
    }

    /** The same with its row locked until the end of the transaction. */
    public Optional<Attachment> lock(UUID id) {
        return sql.first(SELECT + "id = ? for update", AttachmentRepository::read, id);
    }

    /** Those attached to something, in the order they were named. */
    public List<Attachment> of(Owner owner) {
        return sql.list(
                SELECT + "owner_kind = ? and owner_id = ? and owner_seq = ? order by owner_position",
                AttachmentRepository::read,
                owner.kind(),
                owner.id(),
                owner.seq());
    }

    /** Those attached to the parts of something between two numbers, both included. */
    public List<Attachment> of(OwnerKind kind, UUID id, int first, int last) {
        return sql.list(
                SELECT
                        + "owner_kind = ? and owner_id = ? and owner_seq between ? and ? order by owner_seq, owner_position",
                AttachmentRepository::read,
                kind,
                id,
                first,
                last);
    }

    /** Attaches it. */
    void bind(UUID id, Owner owner, int position, Instant now) {
        sql.update(
                "update attachment set owner_kind = ?, owner_id = ?, owner_seq = ?, owner_position = ?, bound_at = ? where id = ?",
                owner.kind(),
                owner.id(),
                owner.seq(),
                position,
                now,
                id);
    }

    /**
     * All bytes are here. False when somebody else said so before.
     *
     * @param due when the job looks at it
     */
    public boolean complete(UUID id, Instant now, Instant due) {
        return sql.update(
                        "update attachment set state = ?, due_at = ?, touched_at = ? where id = ? and state = ? and received = size",
                        AttachmentState.CHECKING,
                        due,
                        now,
                        id,
                        AttachmentState.UPLOADING)
                == 1;
    }

    /** Where the parts of an upload under way are kept, in their order. */
    public List<String> partKeys(UUID id) {
        return sql.list(
                "select object_key from attachment_part where attachment_id = ? order by position",
                row -> row.getString(1),
                id);
    }

    /** Forgets it unless it is attached. */
    public boolean removeLoose(UUID id) {
        return sql.update("delete from attachment where id = ? and owner_id is null", id) == 1;
    }

    /** Forgets it; its parts go with it. */
    public void remove(UUID id) {
        sql.update("delete from attachment where id = ?", id);
    }

    static Attachment read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("uploader_id", UUID.class),
                AttachmentPurpose.valueOf(row.getString("purpose")),
                row.getString("name"),
                row.getLong("size"),
                row.getLong("received"),
                AttachmentState.valueOf(row.getString("state")),
                reason == null ? null : RefusalReason.valueOf(reason),
                row.getString("media_type"),
                row.getObject("stored_size", Long.class),
                row.getString("sha256"),
                row.getString("original_sha256"),
                row.getString("object_key"),
                row.getString("thumbnail_key"),
                row.getInt("attempts"),
                owner(row));
    }

    private static @Nullable Owner owner(ResultSet row) throws SQLException {
        String kind = row.getString("owner_kind");
        return kind == null
                ? null
                : new Owner(OwnerKind.valueOf(kind), row.getObject("owner_id", UUID.class), row.getInt("owner_seq"));
    }
}
