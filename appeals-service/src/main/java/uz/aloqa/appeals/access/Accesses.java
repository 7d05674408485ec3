package uz.aloqa.appeals.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.sql.Sql.Row;

/** The access log as it is read, the newest first. Ids are UUIDv7, so their order is the order of time. */
@ApplicationScoped
public class Accesses {

    private static final String SELECT = """
            select id, read_at, reader_id, reader_name, reader_roles, reader_department, what, purpose, reason, register,
              subject_id, trace_id
            from personal_data_access where
            """;
    private static final String PAGE = " and (cast(? as uuid) is null or id < ?) order by id desc limit ?";

    private final Sql sql;
    private final SecretColumn reasons;

    Accesses(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.reasons = secrets.column("personal_data_access", "reason");
    }

    /** Reads of one appeal, report or tip; the words of a stated reason are for those who supervise. */
    List<AccessView> of(Register register, UUID subjectId, boolean withReasons, @Nullable UUID before, int limit) {
        return sql.list(
                SELECT + " subject_id = ? and register = ?" + PAGE,
                row(withReasons),
                subjectId,
                register,
                before,
                before,
                limit);
    }

    /** Reads of everything that comes from one person. */
    public List<AccessView> ofPerson(UUID personId, @Nullable UUID before, int limit) {
        return sql.list(SELECT + " person_id = ?" + PAGE, row(false), personId, before, before, limit);
    }

    /** Cuts the link from the reads of a subject to the person, when its data are depersonalised. */
    public void forgetPerson(Register register, UUID subjectId) {
        sql.update(
                "update personal_data_access set person_id = null, reason = null where subject_id = ? and register = ?",
                subjectId,
                register);
    }

    private Row<AccessView> row(boolean withReasons) {
        return row -> {
            UUID id = row.getObject("id", UUID.class);
            byte[] reason = row.getBytes("reason");
            return new AccessView(
                    id,
                    row.getObject("read_at", OffsetDateTime.class).toInstant(),
                    new AccessView.ReaderView(
                            row.getObject("reader_id", UUID.class),
                            row.getString("reader_name"),
                            List.of(row.getString("reader_roles").split(" ", -1)),
                            row.getString("reader_department")),
                    AccessKind.valueOf(row.getString("what")),
                    Purpose.valueOf(row.getString("purpose")),
                    withReasons && reason != null ? reasons.decrypt(id, reason) : null,
                    Register.valueOf(row.getString("register")),
                    row.getObject("subject_id", UUID.class),
                    row.getString("trace_id"));
        };
    }
}
