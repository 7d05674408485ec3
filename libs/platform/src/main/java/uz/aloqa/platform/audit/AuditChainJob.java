package uz.aloqa.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.sql.Sql;

/**
 * Chains what commands left. The lock on the head of a chain makes one writer at a time, on whatever replica; the index is
 * taken from that head and not from a sequence, so that there are no gaps. Taking from the queue, chaining and moving the
 * head are one transaction: a killed replica leaves nothing behind.
 */
@ApplicationScoped
class AuditChainJob {

    private static final int BATCH = 500;
    private static final String TAKE = """
            delete from audit_pending where seq in (
              select seq from audit_pending where chain = ? order by seq limit %d)
            returning seq, cast(content as text) as content""".formatted(BATCH);
    private static final String INSERT = """
            insert into audit_entry (chain, idx, chained_at, previous, hash, content)
            values (?, ?, ?, ?, ?, cast(? as jsonb))""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final AtomicLong waiting;

    AuditChainJob(Sql sql, ObjectMapper json, Clock clock, MeterRegistry meters) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.waiting = meters.gauge("aloqa.audit.waiting", new AtomicLong());
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Head(long index, byte[] hash) {}

    private record Pending(long seq, String content) {}

    @Scheduled(
            every = "{aloqa.audit.chaining}",
            delayed = "1s",
            identity = "audit-chain",
            concurrentExecution = ConcurrentExecution.SKIP)
    void chainAll() {
        waiting.set(sql.count("select count(*) from audit_pending"));
        List<String> chains =
                sql.list("select distinct chain from audit_pending order by chain", row -> row.getString("chain"));
        for (String chain : chains) {
            while (QuarkusTransaction.requiringNew().call(() -> chain(chain)) == BATCH) {
                // the rest of a long queue
            }
        }
    }

    /** Chains one batch; 0 while another replica is at it. */
    int chain(String chain) {
        sql.update(
                "insert into audit_head (chain, idx, hash) values (?, 0, ?) on conflict do nothing",
                chain,
                AuditHash.beginning());
        Head head = head(chain);
        if (head == null) {
            return 0;
        }
        List<Pending> pending = new ArrayList<>(
                sql.list(TAKE, row -> new Pending(row.getLong("seq"), row.getString("content")), chain));
        pending.sort(Comparator.comparingLong(Pending::seq));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long index = head.index();
        byte[] previous = head.hash();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Pending entry : pending) {
            index++;
            ObjectNode content = read(entry.content());
            content.put("chain", chain).put("index", index).put("chainedAt", now.toString());
            byte[] hash = AuditHash.of(previous, content);
            rows.add(new @Nullable Object[] {chain, index, now, previous, hash, content.toString()});
            previous = hash;
        }
        sql.updateAll(INSERT, rows);
        if (!rows.isEmpty()) {
            sql.update("update audit_head set idx = ?, hash = ? where chain = ?", index, previous, chain);
        }
        return rows.size();
    }

    private @Nullable Head head(String chain) {
        return sql.first(
                        "select idx, hash from audit_head where chain = ? for update skip locked",
                        row -> new Head(row.getLong("idx"), row.getBytes("hash")),
                        chain)
                .orElse(null);
    }

    private ObjectNode read(String content) {
        try {
            return (ObjectNode) json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry that waits is no JSON", e);
        }
    }
}
