package uz.aloqa.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.sql.Sql;

/**
 * Where commands leave what has to be provable: in their own transaction, so that the entry is there exactly when the deed
 * is. No lock is taken, so filings of one district do not queue; {@link AuditChainJob} chains the entries within seconds.
 */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT = "insert into audit_pending (chain, content) values (?, cast(? as jsonb))";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    AuditLog(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Leaves an entry in the caller's transaction. */
    public void record(AuditEntry entry) {
        recordAll(List.of(entry));
    }

    /** Leaves many entries in the caller's transaction, in one trip to the database. */
    public void recordAll(List<AuditEntry> entries) {
        sql.updateAll(
                INSERT,
                entries.stream()
                        .map(entry -> new @Nullable Object[] {
                            entry.chain(), content(entry).toString()
                        })
                        .toList());
    }

    private ObjectNode content(AuditEntry entry) {
        ObjectNode content = json.createObjectNode()
                .put("chain", entry.chain())
                .put("recordedAt", clock.instant().toString())
                .put("action", entry.action())
                .put("subject", entry.subject());
        if (entry.actor() != null) {
            content.put("actor", entry.actor().toString());
        }
        if (entry.actorRoles() != null) {
            content.put("actorRoles", entry.actorRoles());
        }
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            content.put("traceId", span.getTraceId());
        }
        content.set("detail", json.valueToTree(entry.detail()));
        return content;
    }
}
