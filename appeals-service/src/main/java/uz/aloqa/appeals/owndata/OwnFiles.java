package uz.aloqa.appeals.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import uz.aloqa.appeals.attachment.AttachmentState;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.platform.sql.Sql;

/**
 * Files that somebody gave as a resident: with their appeals, messages and crime reports, and what they have attached to
 * nothing yet. What the same person brought as an officer is not their own.
 */
@ApplicationScoped
class OwnFiles {

    private static final String GIVEN = """
            select f.id, f.name, f.media_type, coalesce(f.stored_size, f.size) as size, f.state, f.created_at,
                   f.owner_kind, f.owner_id, f.owner_seq
            from attachment f
            where f.uploader_id = ? and (f.owner_kind is null
              or f.owner_kind in ('APPEAL', 'MESSAGE') and exists (
                   select 1 from appeal a where a.id = f.owner_id and a.applicant_id = f.uploader_id)
              or f.owner_kind = 'CRIME_REPORT' and exists (
                   select 1 from crime_report r where r.id = f.owner_id and r.reporter_id = f.uploader_id))
            order by f.created_at desc, f.id""";

    private final Sql sql;

    OwnFiles(Sql sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<OwnFile> of(UUID account) {
        return sql.list(GIVEN, OwnFiles::file, account);
    }

    private static OwnFile file(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String kind = row.getString("owner_kind");
        return new OwnFile(
                id,
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                AttachmentState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                kind == null ? null : OwnerKind.valueOf(kind),
                row.getObject("owner_id", UUID.class),
                row.getObject("owner_seq", Integer.class),
                "/api/v1/attachments/" + id + "/link");
    }
}
