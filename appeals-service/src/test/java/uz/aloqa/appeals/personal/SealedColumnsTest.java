package uz.aloqa.appeals.personal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.Town;
import uz.aloqa.platform.secret.SealedColumn;
import uz.aloqa.platform.secret.SecretConfig;
import uz.aloqa.platform.secret.SecretRenewal;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** After a change of keys every sealed column comes under the new one, and the old one can be taken away. */
@QuarkusTest
@WithStack(database = "appeals")
class SealedColumnsTest {

    /** Bytes that are no sealed values: digests, blind indexes, payloads; and details of applicants, renewed with their index. */
    private static final Set<String> OTHER_BYTES = Set.of(
            "appeal_invitation.code_hash",
            "applicant_details.*",
            "applicant_index.digest",
            "crime_report_evidence.sha256",
            "tip.receipt_hash",
            "tip.receipt_lookup",
            "tip.receipt_salt",
            "tip_challenge_used.digest",
            "tracking_code.*",
            "outbox.payload",
            "parked_event.payload",
            "idempotency_key.fingerprint",
            "audit_entry.*",
            "audit_head.*");

    @Inject
    SealedInAppeals sealed;

    @Inject
    SecretRenewal renewal;

    @Inject
    Sql sql;

    @ConfigProperty(name = "aloqa.secret.keyset")
    String keyset;

    @ConfigProperty(name = "aloqa.secret.index-keyset")
    String indexKeyset;

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void everyColumnOfBytesIsRenewedOrKnownToBeNoSealedValue() {
        Set<String> columns = new TreeSet<>(sql.list("""
                select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                  and a.atttypid = 'bytea'::regtype and not a.attisdropped""", row -> row.getString(1)));
        sealed.all()
                .forEach(column -> assertThat(columns.remove(column.toString()))
                        .as("a column of the database: " + column)
                        .isTrue());
        columns.removeIf(column ->
                OTHER_BYTES.contains(column) || OTHER_BYTES.contains(column.substring(0, column.indexOf('.')) + ".*"));
        assertThat(columns).as("columns of bytes that nobody renews").isEmpty();
    }

    @Test
    void everythingComesUnderTheNewKeyOnceAndTheOldOneCanBeTakenAway() {
        String report = given().auth()
                .oauth2(TestTokens.as("citizen1"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "text",
                        "Oʻgʻirlik",
                        "districtSoato",
                        "1726266",
                        "reporter",
                        Map.of("contact", "+998901234567")))
                .post("/api/v1/crime-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().auth()
                .oauth2(TestTokens.as("citizen1"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "Guvoh bor"))
                .post("/api/v1/crime-reports/" + report + "/evidence/statements")
                .then()
                .statusCode(201);
        UUID read = UUID.randomUUID();
        Secrets old = new Secrets(new Keys(keyset, indexKeyset));
        sql.update(
                """
                insert into personal_data_access (id, read_at, reader_id, reader_name, reader_roles, what, purpose, reason,
                  register, subject_id) values (?, now(), ?, 'x', 'x', 'VIEW', 'STATED', ?, 'APPEAL', ?)""",
                read,
                UUID.randomUUID(),
                old.column("personal_data_access", "reason").encrypt(read, "Sabab"),
                UUID.randomUUID());

        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String added = "777:" + Base64.getEncoder().encodeToString(bytes);
        Secrets both = new Secrets(new Keys(added + "," + keyset, indexKeyset));
        Secrets onlyNew = new Secrets(new Keys(added, indexKeyset));
        Secrets back = new Secrets(new Keys(keyset + "," + added, indexKeyset));
        try {
            for (SealedColumn column : sealed.all()) {
                long rows = count(column);
                SecretRenewal.Result first = renew(both, column);
                assertThat(first.renewed() + first.unreadable())
                        .as(column.toString())
                        .isEqualTo((int) rows);
                assertThat(renew(both, column).renewed()).as("again " + column).isZero();
            }
            UUID id = UUID.fromString(report);
            assertThat(onlyNew.column("crime_report", "body").decrypt(id, bytes("crime_report", "body", id)))
                    .isEqualTo("Oʻgʻirlik");
            assertThat(onlyNew.column("personal_data_access", "reason")
                            .decrypt(read, bytes("personal_data_access", "reason", read)))
                    .isEqualTo("Sabab");
        } finally {
            sealed.all().forEach(column -> renew(back, column));
        }
        given().auth()
                .oauth2(TestTokens.as("duty1"))
                .get("/api/v1/crime-reports/" + report)
                .then()
                .statusCode(200)
                .body("text", equalTo("Oʻgʻirlik"))
                .body("reporter.contact", equalTo("+998901234567"));
        given().auth()
                .oauth2(TestTokens.as("duty1"))
                .get("/api/v1/crime-reports/" + report + "/evidence")
                .then()
                .body("items[0].text", equalTo("Guvoh bor"));
    }

    private SecretRenewal.Result renew(Secrets secrets, SealedColumn column) {
        return renewal.renew(secrets.column(column.table(), column.boundAs()), column);
    }

    private long count(SealedColumn column) {
        return sql.count("select count(*) from " + column.table() + " where " + column.column() + " is not null");
    }

    private byte[] bytes(String table, String column, UUID id) {
        return sql.first("select " + column + " from " + table + " where id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
    }

    private record Keys(String columns, String indexes) implements SecretConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Optional<String> keyset() {
            return Optional.of(columns);
        }

        @Override
        public Optional<Path> keysetFile() {
            return Optional.empty();
        }

        @Override
        public Optional<String> indexKeyset() {
            return Optional.of(indexes);
        }

        @Override
        public Optional<Path> indexKeysetFile() {
            return Optional.empty();
        }

        @Override
        public Duration renewal() {
            return Duration.ofHours(1);
        }

        @Override
        public Optional<Path> kekFile() {
            return Optional.empty();
        }
    }
}
