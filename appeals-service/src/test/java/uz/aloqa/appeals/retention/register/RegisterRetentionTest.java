package uz.aloqa.appeals.retention.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.aloqa.appeals.Scanner;
import uz.aloqa.appeals.Town;
import uz.aloqa.appeals.attachment.store.ObjectStore;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** What the registers of crime reports, tips and alarms keep of people, and for how long. */
@QuarkusTest
@WithStack(database = "appeals", store = true)
@WithTestResource(Scanner.class)
class RegisterRetentionTest {

    /** A district of its own, so that nobody else's lists show what is planted here. */
    private static final String DISTRICT = "1735888";

    private static final UUID NOBODY = new UUID(0, 0);
    private static final UUID RESIDENT = UUID.fromString("00000000-0000-4000-8000-0000000000dd");
    private static final UUID OFFICER = UUID.fromString("00000000-0000-4000-8000-0000000000cc");
    private static final String REASON = "Yunusobod tumanlararo sudining soʻrovi boʻyicha";

    @Inject
    RegisterRetention retention;

    @Inject
    Secrets secrets;

    @Inject
    ObjectStore store;

    @Inject
    Sql sql;

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @BeforeEach
    void nothingElseIsOfAge() {
        retention.run();
    }

    @ParameterizedTest
    @EnumSource(AgingRegister.class)
    void whatIsClosedAndOfAgeIsDepersonalisedOnceByAnyNumberOfReplicas(AgingRegister register) throws Exception {
        UUID ofAge = record(register, "11 years", true);
        UUID open = record(register, "11 years", false);
        UUID young = record(register, "1 year", true);
        UUID moved = record(register, "11 years", true);
        sql.update("""
                insert into report_history (subject_id, version, type, occurred_at, actor_kind, detail)
                values (?, 3, 'EvidenceAdded', now() - interval '1 year', 'OFFICER', '{}')""", moved);
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                runs.add(replicas.submit(retention::run));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
        assertThat(isDepersonalised(register, ofAge)).isTrue();
        assertThat(entries(ofAge)).isEqualTo(1);
        assertThat(List.of(open, young, moved)).noneMatch(id -> isDepersonalised(register, id));
        assertThat(sql.count("""
                        select count(*) from report_history
                        where subject_id = ? and (actor_id = ? or cast(detail as text) like ?)""", ofAge, RESIDENT, "%" + RESIDENT + "%")).isZero();
        assertThat(sql.count(
                        "select count(*) from report_history where subject_id = ? and actor_id = ?", ofAge, OFFICER))
                .as("officers stay")
                .isEqualTo(1);
        assertThat(sql.count(
                        "select count(*) from personal_data_access where subject_id = ? and person_id = ?",
                        ofAge,
                        RESIDENT))
                .isZero();
    }

    @Test
    void ofACrimeReportNumberOutcomeAndHashesStayAndWordsNamesAndFilesGo() {
        UUID id = record(AgingRegister.CRIME_REPORT, "11 years", true);
        String object = "files/" + UUID.randomUUID();
        store.put(object, new byte[] {1, 2, 3});
        UUID file = UUID.randomUUID();
        sql.update("""
                insert into attachment (id, uploader_id, purpose, name, declared_type, size, received, state, media_type,
                  stored_size, sha256, original_sha256, object_key, owner_kind, owner_id, owner_seq, owner_position, bound_at,
                  created_at, touched_at)
                values (?, ?, 'EVIDENCE', 'a.jpg', 'image/jpeg', 3, 3, 'READY', 'image/jpeg', 3, 'ab', 'ab', ?, 'CRIME_REPORT',
                  ?, 2, 0, now(), now(), now())""", file, RESIDENT, object, id);
        sql.update("""
                insert into crime_report_evidence (id, report_id, seq, kind, sha256, size, media_type, attachment_id, source,
                  brought_by, received_at)
                values (?, ?, 2, 'FILE', '\\xab', 3, 'image/jpeg', ?, 'REPORTER', ?, now())""", UUID.randomUUID(), id, file, RESIDENT);
        retention.run();

        assertThat(sql.count("""
                        select count(*) from crime_report where id = ? and place is null and reporter_name is null
                          and reporter_contact is null and reasons is null and reporter_id is null and registered_by = ?
                          and number is not null and outcome = 'REFUSED' and decider_name = 'Navbatchi'""", id, NOBODY)).isEqualTo(1);
        assertThat(secrets.column("crime_report", "body")
                        .decrypt(id, bytes("select body from crime_report where id = ?", id)))
                .isEmpty();
        assertThat(sql.count("""
                        select count(*) from crime_report_evidence
                        where report_id = ? and brought_by = ? and sha256 = '\\xab'""", id, NOBODY)).isEqualTo(2);
        assertThat(sql.count("select count(*) from attachment where id = ?", file))
                .isZero();
        assertThatThrownBy(() -> store.get(object)).isInstanceOf(RuntimeException.class);
        as("head1")
                .get("/api/v1/crime-reports/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo(""))
                .body("reporter.fullName", nullValue());
    }

    @Test
    void ofATipTheWordsGoAndTheReceiptWithThem() {
        UUID id = record(AgingRegister.TIP, "11 years", true);
        retention.run();
        assertThat(sql.count("""
                        select count(*) from tip where id = ? and place is null and receipt_lookup is null
                          and receipt_hash is null and receipt_salt is null and conclusion = 'CONFIRMED'""", id)).isEqualTo(1);
        as("specialist1")
                .get("/api/v1/tips/" + id + "/messages")
                .then()
                .statusCode(200)
                .body("items.text", contains(""));
    }

    @Test
    void ofAnAlarmCallerPlaceAndWordsGo() {
        UUID id = record(AgingRegister.ALARM, "11 years", true);
        retention.run();
        assertThat(sql.count("""
                        select count(*) from alarm where id = ? and raised_by = ? and caller_name is null and place is null
                          and words is null and ended_note is null and ended = 'RESOLVED' and acknowledger_name = 'Navbatchi'""", id, NOBODY)).isEqualTo(1);
    }

    @Test
    void theTermIsARowThatAnOperatorMayChange() {
        UUID id = record(AgingRegister.ALARM, "1 year", true);
        sql.update("update retention_term set keep_for = interval '100 days' where register = 'ALARM'");
        try {
            retention.run();
        } finally {
            sql.update("update retention_term set keep_for = interval '3 years' where register = 'ALARM'");
        }
        assertThat(isDepersonalised(AgingRegister.ALARM, id)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(AgingRegister.class)
    void whatIsHeldStaysUntilItIsReleased(AgingRegister register) {
        UUID id = record(register, "11 years", true);
        String holder = holder(register);
        for (String stranger : strangers(register)) {
            hold(as(stranger), register, id).then().statusCode(403);
        }
        hold(bearing(TestTokens.of(holder).department("1726294").sign()), register, id)
                .then()
                .statusCode(404);
        hold(as(holder), register, id).then().statusCode(201).body("reason", equalTo(REASON));
        hold(as(holder), register, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:held-already"));
        retention.run();
        assertThat(isDepersonalised(register, id)).isFalse();
        as(holder).get(path(register, id)).then().statusCode(200).body("items", hasSize(1));

        as(holder)
                .body(Map.of("reason", REASON))
                .post(path(register, id) + "/release")
                .then()
                .statusCode(200)
                .body("releaseReason", equalTo(REASON));
        as(holder)
                .body(Map.of("reason", REASON))
                .post(path(register, id) + "/release")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:not-held"));
        retention.run();
        assertThat(isDepersonalised(register, id)).isTrue();
        assertThat(entries(id)).as("held, released, depersonalised").isEqualTo(3);
    }

    @Test
    void nobodyElseTakesTheOriginOfARecordAway() {
        UUID id = record(AgingRegister.CRIME_REPORT, "1 year", true);
        for (String change : List.of(
                "update crime_report set reporter_id = null where id = ?",
                "update crime_report set registered_by = gen_random_uuid() where id = ?",
                "update crime_report_evidence set brought_by = gen_random_uuid() where report_id = ?",
                "update report_history set detail = '{}' where subject_id = ?",
                "update report_history set detail = detail || '{\"x\": 1}' where subject_id = ?",
                "update report_history set actor_id = gen_random_uuid() where subject_id = ?")) {
            assertThatThrownBy(() -> sql.update(change, id)).as(change).hasStackTraceContaining("never change");
        }
    }

    private static String holder(AgingRegister register) {
        return switch (register) {
            case CRIME_REPORT, ALARM -> "head1";
            case TIP -> "specialist1";
        };
    }

    private static List<String> strangers(AgingRegister register) {
        return switch (register) {
            case CRIME_REPORT -> List.of("citizen1", "duty1", "specialist1", "region1");
            case TIP -> List.of("citizen1", "duty1", "head1", "region1");
            case ALARM -> List.of("citizen1", "duty1", "specialist1");
        };
    }

    private static String path(AgingRegister register, UUID id) {
        String records = switch (register) {
            case CRIME_REPORT -> "crime-reports";
            case TIP -> "tips";
            case ALARM -> "alarms";
        };
        return "/api/v1/" + records + "/" + id + "/legal-holds";
    }

    private static Response hold(RequestSpecification request, AgingRegister register, UUID id) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", REASON))
                .post(path(register, id));
    }

    private static RequestSpecification as(String username) {
        return bearing(TestTokens.of(username).department(DISTRICT).sign());
    }

    private static RequestSpecification bearing(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private boolean isDepersonalised(AgingRegister register, UUID id) {
        return sql.count(
                        "select count(*) from " + register.table() + " where id = ? and depersonalised_at is not null",
                        id)
                == 1;
    }

    private long entries(UUID id) {
        return sql.count("""
                select (select count(*) from audit_pending where content ->> 'subject' = ?)
                  + (select count(*) from audit_entry where subject = ?)""", id.toString(), id.toString());
    }

    private byte[] bytes(String query, UUID id) {
        return sql.first(query, row -> row.getBytes(1), id).orElseThrow();
    }

    private byte[] sealed(String table, String column, UUID id) {
        return secrets.column(table, column).encrypt(id, "41.3 69.2");
    }

    /** Made at once, since nobody waits for years. */
    private UUID record(AgingRegister register, String ago, boolean closed) {
        UUID id = UUID.randomUUID();
        switch (register) {
            case CRIME_REPORT -> crimeReport(id, ago, closed);
            case TIP -> tip(id, ago, closed);
            case ALARM -> alarm(id, ago, closed);
        }
        sql.update(
                """
                insert into report_history (subject_id, version, type, occurred_at, actor_kind, actor_id, detail)
                values (?, 1, 'Began', now() - cast(? as interval), 'APPLICANT', ?, cast(? as jsonb))""",
                id,
                ago,
                RESIDENT,
                "{\"reporterId\": \"" + RESIDENT + "\", \"raisedBy\": \"" + RESIDENT + "\", \"by\": \"" + RESIDENT
                        + "\"}");
        sql.update("""
                insert into report_history (subject_id, version, type, occurred_at, actor_kind, actor_id, actor_name, detail)
                values (?, 2, 'Ended', now() - cast(? as interval), 'OFFICER', ?, 'Navbatchi', '{"by": "x"}')""", id, ago, OFFICER);
        sql.update("""
                insert into personal_data_access (id, read_at, reader_id, reader_name, reader_roles, what, purpose, register,
                  subject_id, person_id)
                values (?, now(), ?, 'Navbatchi', 'duty-officer', 'VIEW', 'CONSIDERATION', ?, ?, ?)""", UUID.randomUUID(), OFFICER, register, id, RESIDENT);
        return id;
    }

    private void crimeReport(UUID id, String ago, boolean closed) {
        sql.update(
                """
                insert into crime_report (id, number, department_soato, form, status, urgent, body, place, reporter_id,
                  reporter_name, reporter_contact, registered_by, received_at, registered_on, due_on, due_at, outcome, reasons,
                  decided_by, decider_name, decided_at, evidence_count, version)
                values (?, ?, ?, 'ELECTRONIC', ?, false, ?, ?, ?, ?, ?, ?, now() - cast(? as interval), current_date,
                  current_date, now(), ?, ?, ?, ?, case when ? then now() - cast(? as interval) end, 1, 2)""",
                id,
                "J20-" + id,
                DISTRICT,
                closed ? "DECIDED" : "REGISTERED",
                sealed("crime_report", "body", id),
                sealed("crime_report", "place", id),
                RESIDENT,
                sealed("crime_report", "reporter_name", id),
                sealed("crime_report", "reporter_contact", id),
                RESIDENT,
                ago,
                closed ? "REFUSED" : null,
                closed ? sealed("crime_report", "reasons", id) : null,
                closed ? OFFICER : null,
                closed ? "Navbatchi" : null,
                closed,
                ago);
        UUID piece = UUID.randomUUID();
        sql.update("""
                insert into crime_report_evidence (id, report_id, seq, kind, sha256, size, media_type, words, source, brought_by,
                  received_at)
                values (?, ?, 1, 'STATEMENT', '\\xab', 1, 'text/plain', ?, 'REPORTER', ?, now())""", piece, id, sealed("crime_report_evidence", "words", piece), RESIDENT);
    }

    private void tip(UUID id, String ago, boolean closed) {
        sql.update(
                """
                insert into tip (id, department_soato, source, status, urgent, place, received_at, conclusion, closed_by,
                  closed_at, receipt_lookup, receipt_salt, receipt_hash, receipt_iterations, message_count, version)
                values (?, ?, 'ANONYMOUS', ?, false, ?, now() - cast(? as interval), ?, ?,
                  case when ? then now() - cast(? as interval) end, '\\x01', '\\x02', '\\x03', 1, 1, 2)""",
                id,
                DISTRICT,
                closed ? "CLOSED" : "OPEN",
                sealed("tip", "place", id),
                ago,
                closed ? "CONFIRMED" : null,
                closed ? OFFICER : null,
                closed,
                ago);
        UUID message = UUID.randomUUID();
        sql.update(
                "insert into tip_message (id, tip_id, seq, author, body, sent_at) values (?, ?, 1, 'TIPSTER', ?, now())",
                message,
                id,
                sealed("tip_message", "body", message));
    }

    private void alarm(UUID id, String ago, boolean closed) {
        sql.update(
                """
                insert into alarm (id, desk_soato, raised_by, caller_name, place, words, status, level, raised_at, open_streams,
                  acknowledged_by, acknowledger_name, acknowledged_at, ended, ended_by, ended_note, ended_at, version)
                values (?, ?, ?, ?, ?, ?, ?, 0, now() - cast(? as interval), 1, ?, 'Navbatchi',
                  now() - cast(? as interval), ?, ?, ?, case when ? then now() - cast(? as interval) end, 2)""",
                id,
                DISTRICT,
                RESIDENT,
                sealed("alarm", "caller_name", id),
                sealed("alarm", "place", id),
                sealed("alarm", "words", id),
                closed ? "ENDED" : "ACKNOWLEDGED",
                ago,
                OFFICER,
                ago,
                closed ? "RESOLVED" : null,
                closed ? OFFICER : null,
                closed ? sealed("alarm", "ended_note", id) : null,
                closed,
                ago);
    }
}
