package uz.aloqa.appeals.access;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;

/**
 * Writes down every read of a resident's data by somebody else (O‘RQ-445 articles 19 and 20, O‘RQ-547 article 27-1). A call
 * belongs into the transaction that reads: what is not written down is not answered, and nothing is lost by a crash.
 *
 * <pre>{@code
 * Appeal appeal = appeals.get(id, caller.jurisdiction());
 * accesses.read(AccessKind.ATTACHMENT, DataSubject.appeal(appeal.id(), appeal.applicantId()));
 * }</pre>
 */
@ApplicationScoped
public class AccessLog {

    private static final String INSERT = """
            insert into personal_data_access (id, read_at, reader_id, reader_name, reader_roles, reader_department,
              what, purpose, reason, register, subject_id, person_id, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final CurrentUser user;
    private final SecretColumn reasons;
    private final Ids ids;
    private final Clock clock;

    AccessLog(Sql sql, CurrentUser user, Secrets secrets, Ids ids, Clock clock) {
        this.sql = sql;
        this.user = user;
        this.reasons = secrets.column("personal_data_access", "reason");
        this.ids = ids;
        this.clock = clock;
    }

    /** The caller reads. A person who reads their own data is no access. */
    public void read(AccessKind what, DataSubject subject) {
        read(what, List.of(subject));
    }

    /** The caller reads data of several, as in a list: one row each. */
    public void read(AccessKind what, Collection<DataSubject> subjects) {
        read(reader(), what, null, subjects);
    }

    /**
     * Somebody reads for a reason of their own words, or a job reads on their behalf.
     *
     * @param reader who
     * @param what what
     * @param reason their words, kept encrypted; absent when their duty is the reason
     * @param subjects whose data
     */
    public void read(Reader reader, AccessKind what, @Nullable String reason, Collection<DataSubject> subjects) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DataSubject subject : subjects) {
            if (!reader.id().equals(subject.personId())) {
                UUID id = ids.next();
                rows.add(new @Nullable Object[] {
                    id,
                    now,
                    reader.id(),
                    reader.name(),
                    reader.rolesAsText(),
                    reader.department(),
                    what.name(),
                    (reason == null ? Purpose.of(reader.roles()) : Purpose.STATED).name(),
                    reason == null ? null : reasons.encrypt(id, reason),
                    subject.register().name(),
                    subject.id(),
                    subject.personId(),
                    traceId()
                });
            }
        }
        sql.updateAll(INSERT, rows);
    }

    /** The caller as a reader. */
    public Reader reader() {
        return new Reader(
                user.id(),
                user.name().orElse(""),
                user.roles(),
                user.department().orElse(null));
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
