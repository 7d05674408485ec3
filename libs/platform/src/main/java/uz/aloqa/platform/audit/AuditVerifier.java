package uz.aloqa.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.audit.AuditFinding.Fault;

/**
 * Reads all chains from the beginning, in one snapshot, and tells everything that is wrong. Signed heads from outside prove
 * what the database alone can't: that its owner has neither cut the tail off nor written a chain anew.
 */
final class AuditVerifier {

    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String ENTRIES = """
            select chain, idx, chained_at, previous, hash, cast(content as text) as content from audit_entry
            order by chain, idx, chained_at""";

    private final Map<Integer, byte[]> publicKeys;
    private final ObjectMapper json = new ObjectMapper();
    private final List<AuditFinding> findings = new ArrayList<>();
    private final Map<String, TreeMap<Long, SignedHead>> trusted = new HashMap<>();
    private final Map<String, Last> ends = new TreeMap<>();

    AuditVerifier(Map<Integer, byte[]> publicKeys) {
        this.publicKeys = publicKeys;
    }

    /**
     * What was looked at.
     *
     * @param chains number of chains
     * @param entries number of entries
     * @param heads number of signed heads they were compared with
     * @param findings everything that is wrong
     */
    record Report(int chains, long entries, int heads, List<AuditFinding> findings) {}

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Last(long index, byte[] hash) {}

    /** Verifies; the heads were read before, so that the snapshot is not older than they are. */
    Report verify(Connection connection, List<SignedHead> heads) throws SQLException {
        heads.forEach(this::trust);
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        long entries = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery(ENTRIES)) {
                while (row.next()) {
                    entry(row);
                    entries++;
                }
            }
            compareHeads(statement);
        }
        connection.rollback();
        compareTails();
        return new Report(ends.size(), entries, heads.size(), List.copyOf(findings));
    }

    private void trust(SignedHead head) {
        if (head.isSignedBy(publicKeys)) {
            trusted.computeIfAbsent(head.chain(), chain -> new TreeMap<>()).merge(head.index(), head, this::agreeing);
        } else {
            find(head.chain(), head.index(), Fault.SIGNATURE_WRONG);
        }
    }

    private SignedHead agreeing(SignedHead earlier, SignedHead later) {
        if (!Arrays.equals(earlier.hash(), later.hash())) {
            find(earlier.chain(), earlier.index(), Fault.REWRITTEN);
        }
        return earlier;
    }

    private void entry(ResultSet row) throws SQLException {
        String chain = row.getString("chain");
        long index = row.getLong("idx");
        byte[] previous = row.getBytes("previous");
        byte[] hash = row.getBytes("hash");
        Last last = ends.getOrDefault(chain, new Last(0, AuditHash.beginning()));
        if (index > last.index() + 1) {
            find(chain, index, Fault.MISSING);
        } else if (index <= last.index()) {
            find(chain, index, Fault.INSERTED);
        }
        if (!Arrays.equals(previous, last.hash())) {
            find(chain, index, Fault.LINK_BROKEN);
        }
        OffsetDateTime chainedAt = row.getObject("chained_at", OffsetDateTime.class);
        if (!isGenuine(row.getString("content"), chain, index, chainedAt.toInstant(), previous, hash)) {
            find(chain, index, Fault.ALTERED);
        }
        SignedHead head = trusted.getOrDefault(chain, new TreeMap<>()).get(index);
        if (head != null && !Arrays.equals(head.hash(), hash)) {
            find(chain, index, Fault.REWRITTEN);
        }
        ends.put(chain, new Last(index, hash));
    }

    private boolean isGenuine(String text, String chain, long index, Instant chainedAt, byte[] previous, byte[] hash) {
        try {
            JsonNode content = json.readTree(text);
            return chain.equals(content.path("chain").asText())
                    && index == content.path("index").asLong()
                    && chainedAt.toString().equals(content.path("chainedAt").asText())
                    && Arrays.equals(hash, AuditHash.of(previous, content));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return false;
        }
    }

    private void compareHeads(Statement statement) throws SQLException {
        Set<String> without = new TreeSet<>(ends.keySet());
        try (ResultSet row = statement.executeQuery("select chain, idx, hash from audit_head order by chain")) {
            while (row.next()) {
                String chain = row.getString("chain");
                without.remove(chain);
                Last last = ends.getOrDefault(chain, new Last(0, AuditHash.beginning()));
                if (row.getLong("idx") != last.index() || !Arrays.equals(row.getBytes("hash"), last.hash())) {
                    find(chain, row.getLong("idx"), Fault.HEAD_DIFFERS);
                }
            }
        }
        without.forEach(chain -> find(chain, 0, Fault.HEAD_DIFFERS));
    }

    private void compareTails() {
        trusted.forEach((chain, heads) -> {
            @Nullable Last last = ends.get(chain);
            if (last == null || heads.lastKey() > last.index()) {
                find(chain, heads.lastKey(), Fault.TRUNCATED);
            }
        });
    }

    private void find(String chain, long index, Fault fault) {
        findings.add(new AuditFinding(chain, index, fault));
    }
}
