package uz.aloqa.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.PlatformDatabase;
import uz.aloqa.platform.audit.AuditFinding.Fault;
import uz.aloqa.platform.secret.SigningKeys;
import uz.aloqa.platform.sql.Sql;

@QuarkusTest
@QuarkusTestResource(PlatformDatabase.class)
class AuditChainTest {

    private static final String CHAIN = "1726266";

    @Inject
    AuditLog log;

    @Inject
    AuditChainJob job;

    @Inject
    Sql sql;

    @Inject
    DataSource dataSource;

    private final SigningKeys keys = key(7);

    @BeforeEach
    void nothingHasHappened() throws SQLException {
        asOwner("delete from audit_entry", "delete from audit_pending", "delete from audit_head");
    }

    @Test
    void whatHappenedIsChainedWithoutGapsOnceAndWhole() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 24; i++) {
                String chain = i % 2 == 0 ? CHAIN : "1726294";
                all.add(writers.submit(() -> QuarkusTransaction.requiringNew().run(() -> write(chain, 25))));
                all.add(writers.submit(job::chainAll));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        job.chainAll();
        assertThat(sql.count("select count(*) from audit_entry where chain = ?", CHAIN))
                .isEqualTo(300);
        assertThat(sql.count("select max(idx) from audit_entry where chain = ?", CHAIN))
                .isEqualTo(300);
        assertThat(sql.count("select count(*) from audit_pending")).isZero();
        AuditVerifier.Report report = verify(List.of(head()));
        assertThat(report.findings()).isEmpty();
        assertThat(report.chains()).isEqualTo(2);
        assertThat(report.entries()).isEqualTo(600);
    }

    @Test
    void aDeedThatIsRolledBackLeavesNoEntryAndNoGap() throws SQLException {
        write(CHAIN, 1);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    write(CHAIN, 1);
                    throw new IllegalStateException("the deed fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        write(CHAIN, 1);
        job.chainAll();
        assertThat(sql.count("select max(idx) from audit_entry where chain = ?", CHAIN))
                .isEqualTo(2);
        assertThat(verify(List.of()).findings()).isEmpty();
    }

    @Test
    void theDatabaseRefusesToChangeEntries() {
        tenEntries();
        for (String change :
                List.of("update audit_entry set content = '{}'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> sql.update(change))
                    .rootCause()
                    .hasMessageContaining("entries of the audit log are never changed");
        }
    }

    @Test
    void anEditedEntryIsFound() throws SQLException {
        tenEntries();
        asOwner("update audit_entry set content = jsonb_set(content, '{detail,n}', '99') where idx = 4");
        assertThat(verify(List.of()).findings()).containsExactly(found(4, Fault.ALTERED));
    }

    @Test
    void anEditedEntryWithItsHashMadeAnewIsFound() throws Exception {
        tenEntries();
        rewrite(4, 4);
        assertThat(verify(List.of()).findings()).containsExactly(found(5, Fault.LINK_BROKEN));
    }

    @Test
    void aDeletedEntryIsFound() throws SQLException {
        tenEntries();
        asOwner("delete from audit_entry where idx = 4");
        assertThat(verify(List.of()).findings()).containsExactly(found(5, Fault.MISSING), found(5, Fault.LINK_BROKEN));
    }

    @Test
    void reorderedEntriesAreFound() throws SQLException {
        tenEntries();
        asOwner(
                "update audit_entry set idx = 1000 where idx = 4",
                "update audit_entry set idx = 4 where idx = 5",
                "update audit_entry set idx = 5 where idx = 1000");
        assertThat(verify(List.of()).findings())
                .contains(found(4, Fault.ALTERED), found(5, Fault.ALTERED), found(4, Fault.LINK_BROKEN));
    }

    @Test
    void anInsertedEntryIsFound() throws SQLException {
        tenEntries();
        asOwner("insert into audit_entry (chain, idx, chained_at, previous, hash, content)"
                + " select chain, idx, chained_at + interval '1 second', previous, hash, content from audit_entry"
                + " where idx = 4");
        assertThat(verify(List.of()).findings()).contains(found(4, Fault.INSERTED));
    }

    @Test
    void aCutTailIsFoundByTheHeadAndWhereThatWasSetBackByTheSignedOne() throws SQLException {
        tenEntries();
        SignedHead told = head();
        asOwner("delete from audit_entry where idx > 8");
        assertThat(verify(List.of()).findings()).containsExactly(found(10, Fault.HEAD_DIFFERS));

        asOwner("update audit_head set idx = 8, hash = (select hash from audit_entry where idx = 8)");
        assertThat(verify(List.of()).findings()).isEmpty();
        assertThat(verify(List.of(told)).findings()).containsExactly(found(10, Fault.TRUNCATED));

        asOwner("delete from audit_entry", "delete from audit_head");
        assertThat(verify(List.of(told)).findings()).containsExactly(found(10, Fault.TRUNCATED));
    }

    @Test
    void aChainThatWasWrittenAnewToItsEndIsFoundByTheSignedHeadAlone() throws Exception {
        tenEntries();
        SignedHead told = head();
        rewrite(4, 10);
        asOwner("update audit_head set hash = (select hash from audit_entry where idx = 10)");
        assertThat(verify(List.of()).findings()).isEmpty();
        assertThat(verify(List.of(told)).findings()).containsExactly(found(10, Fault.REWRITTEN));
    }

    @Test
    void aHeadThatSomebodyElseSignedProvesNothing() throws SQLException {
        tenEntries();
        SignedHead forged = head(key(7));
        assertThat(verify(List.of(forged)).findings()).containsExactly(found(10, Fault.SIGNATURE_WRONG));
        String line = head().line();
        assertThat(SignedHead.read(line).isSignedBy(keys.publicKeys())).isTrue();
        assertThat(SignedHead.read(line.replace("\"index\":10", "\"index\":9")).isSignedBy(keys.publicKeys()))
                .isFalse();
    }

    private void tenEntries() {
        write(CHAIN, 10);
        job.chainAll();
    }

    private void write(String chain, int times) {
        for (int i = 1; i <= times; i++) {
            log.record(new AuditEntry(
                    chain,
                    "AppealAssigned",
                    new UUID(0, i).toString(),
                    new UUID(1, 1),
                    "duty-officer",
                    Map.of("n", i, "reason", "ASSIGNED_BY_OFFICER")));
        }
    }

    /** What an owner of the database does who knows how entries are made: other contents, all hashes made to fit. */
    private void rewrite(long from, long to) throws Exception {
        ObjectMapper json = new ObjectMapper();
        byte[] previous = hash(from - 1);
        List<String> changes = new ArrayList<>();
        for (long index = from; index <= to; index++) {
            ObjectNode content = (ObjectNode) json.readTree(sql.first(
                            "select cast(content as text) from audit_entry where idx = ?",
                            row -> row.getString(1),
                            index)
                    .orElseThrow());
            content.put("actor", new UUID(6, 6).toString());
            byte[] hash = AuditHash.of(previous, content);
            changes.add(
                    "update audit_entry set content = '%s', previous = decode('%s', 'hex'), hash = decode('%s', 'hex') where idx = %d"
                            .formatted(content, hex(previous), hex(hash), index));
            previous = hash;
        }
        asOwner(changes.toArray(String[]::new));
    }

    private byte[] hash(long index) {
        return sql.first("select hash from audit_entry where idx = ?", row -> row.getBytes(1), index)
                .orElseThrow();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private SignedHead head() {
        return head(keys);
    }

    private SignedHead head(SigningKeys signing) {
        return sql.first(
                        "select idx, hash from audit_head where chain = ?",
                        row -> SignedHead.sign(
                                signing, "test", CHAIN, row.getLong(1), row.getBytes(2), "2026-11-26T12:00:00Z"),
                        CHAIN)
                .orElseThrow();
    }

    private AuditVerifier.Report verify(List<SignedHead> heads) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            try {
                return new AuditVerifier(keys.publicKeys()).verify(connection, heads);
            } finally {
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        }
    }

    private void asOwner(String... changes) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user");
            for (String change : changes) {
                statement.execute(change);
            }
            statement.execute("alter table audit_entry enable trigger user");
        }
    }

    private static AuditFinding found(long index, Fault fault) {
        return new AuditFinding(CHAIN, index, fault);
    }

    private static SigningKeys key(int id) {
        byte[] seed = new byte[32];
        new java.security.SecureRandom().nextBytes(seed);
        return SigningKeys.read(
                "test",
                Optional.of(id + ":" + Base64.getEncoder().encodeToString(seed)),
                Optional.empty(),
                Optional.empty());
    }
}
