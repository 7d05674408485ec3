package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.CrimeReportOutcome;
import uz.aloqa.contracts.CrimeReportRegistered;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestDatabase;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** The register of crime reports: JPK article 329. */
@QuarkusTest
@WithStack(database = "appeals")
class CrimeReportTest {

    private static final String REPORTS = "/api/v1/crime-reports";
    private static final Map<String, Object> BREAK_IN = Map.of(
            "text",
            "Tunda doʻkonimning eshigini buzib kirishdi.",
            "location",
            Map.of("lat", Town.IN_BOGISHAMOL[0], "lon", Town.IN_BOGISHAMOL[1]));

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void whoeverReportsGetsTheSlipAtOnceAndTheTenDayClockRuns() {
        String key = UUID.randomUUID().toString();
        JsonPath slip = report("citizen1", key, BREAK_IN)
                .then()
                .statusCode(201)
                .header("Location", startsWith(REPORTS))
                .body("number", matchesPattern("J\\d{2}-1726266-\\d{6}-\\d"))
                .body("emergencyAdvice", nullValue())
                .extract()
                .jsonPath();
        assertThat((String) report("citizen1", key, BREAK_IN).path("number")).isEqualTo(slip.getString("number"));
        String id = slip.getString("id");
        JsonPath report = get("citizen1", id).then().statusCode(200).extract().jsonPath();
        assertThat(LocalDate.parse(report.getString("dueOn")))
                .isEqualTo(LocalDate.parse(report.getString("registeredOn")).plusDays(10));
        assertThat(report.getString("status")).isEqualTo("REGISTERED");
        assertThat(report.getString("reporter.fullName")).isNotBlank();
        Event event =
                Events.read(Topics.REPORTS_V1, id, 1, Duration.ofSeconds(20)).getFirst();
        assertThat(event.as(ReportEvent.class)).isInstanceOf(CrimeReportRegistered.class);
        assertThat(event.toString()).doesNotContain("doʻkon");
    }

    @Test
    void registrationIsNeverRefusedForItsPlace() {
        report("citizen1", UUID.randomUUID().toString(), Map.of("text", "Hamyonimni oʻgʻirlashdi."))
                .then()
                .statusCode(201)
                .body("departmentSoato", equalTo("1726"))
                .body("number", matchesPattern("J\\d{2}-1726000-\\d{6}-\\d"));
        report(
                        "citizen1",
                        UUID.randomUUID().toString(),
                        Map.of("text", "Koʻchada", "location", Map.of("lat", Town.NOWHERE[0], "lon", Town.NOWHERE[1])))
                .then()
                .statusCode(201);
    }

    @Test
    void onlyDutySpecialistHeadAndTheReporterSeeIt() {
        String id = reported(BREAK_IN);
        for (String reader : List.of("citizen1", "duty1", "head1", "specialist1")) {
            get(reader, id).then().statusCode(200).body("text", notNullValue());
        }
        get("citizen2", id).then().statusCode(404);
        for (String stranger : List.of("inspector1", "region1", "ops1", "auditor1", "staff1")) {
            get(stranger, id).then().statusCode(403);
        }
        String elsewhere = TestTokens.of("duty1").department(Town.CHILONZOR).sign();
        Api.bearing(elsewhere).get(REPORTS + "/" + id).then().statusCode(404);
        Api.bearing(elsewhere).get(REPORTS).then().body("items.id", not(hasItem(id)));
        String region = TestTokens.of("specialist1").department("1726").sign();
        Api.bearing(region).get(REPORTS + "/" + id).then().statusCode(200);
        assertThat(Town.number("select count(*) from personal_data_access where register = 'CRIME_REPORT'"
                        + " and subject_id = '" + id + "' and what = 'VIEW'"))
                .as("officers' reads are written down, the reporter's own are not")
                .isEqualTo(4);
    }

    @Test
    void anOfficerEntersWhatWasToldByTelephoneAndAResidentCannot() {
        Map<String, Object> told = Map.of(
                "text",
                "Hovlidan velosiped oʻgʻirlangan.",
                "form",
                "PHONE",
                "reporter",
                Map.of("fullName", "Karimova Dilnoza", "contact", "+998901234567"));
        report("citizen1", UUID.randomUUID().toString(), told)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:appeals-service:form-of-officers"));
        String id = report("inspector1", UUID.randomUUID().toString(), told)
                .then()
                .statusCode(201)
                .body("departmentSoato", equalTo(Town.YUNUSOBOD))
                .extract()
                .path("id");
        get("duty1", id)
                .then()
                .body("form", equalTo("PHONE"))
                .body("reporter.id", nullValue())
                .body("reporter.contact", equalTo("+998901234567"));
        get("citizen1", id).then().statusCode(404);
    }

    @Test
    void aProsecutorExtendsOnceToOneMonthAndTheDecisionCanBeComplainedAbout() {
        String id = reported(BREAK_IN);
        LocalDate registered = LocalDate.parse(get("head1", id).path("registeredOn"));
        Map<String, Object> extension = Map.of("prosecutor", "Yunusobod tumani prokurori", "number", "12-418");
        command("head1", id, "extension", "\"1\"", extension)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(registered.plusMonths(1).toString()))
                .body("extension.number", equalTo("12-418"));
        command("head1", id, "extension", "\"2\"", extension).then().statusCode(409);
        command("duty1", id, "decision", "\"2\"", decision(CrimeReportOutcome.REFUSED))
                .then()
                .statusCode(403);
        command("specialist1", id, "decision", null, decision(CrimeReportOutcome.REFUSED))
                .then()
                .statusCode(428);
        command("specialist1", id, "decision", "\"1\"", decision(CrimeReportOutcome.REFUSED))
                .then()
                .statusCode(412);
        command("specialist1", id, "decision", "\"2\"", decision(CrimeReportOutcome.FORWARDED))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:forwarded-nowhere"));
        command("specialist1", id, "decision", "\"2\"", decision(CrimeReportOutcome.REFUSED))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("complaint", nullValue());
        command("specialist1", id, "decision", "\"3\"", decision(CrimeReportOutcome.CASE_OPENED))
                .then()
                .statusCode(409);
        JsonPath seen = get("citizen1", id)
                .then()
                .body("decision.outcome", equalTo("REFUSED"))
                .body("decision.reasons", equalTo("Jinoyat belgilari yoʻq."))
                .extract()
                .jsonPath();
        Map<String, Object> body = seen.getMap("complaint.body");
        Api.file("citizen1", UUID.randomUUID().toString(), body)
                .then()
                .statusCode(201)
                .body("kind", equalTo("COMPLAINT"))
                .body("text", startsWith("Complaint about the decision on crime report J"));
        Api.as("citizen1")
                .get(REPORTS + "/" + id + "/history")
                .then()
                .body("items.type", contains("CrimeReportRegistered", "CrimeReportExtended", "CrimeReportDecided"));
    }

    @Test
    void evidenceIsHashedKeptUnalteredAndSurvivesTheWithdrawal() throws Exception {
        String id = reported(BREAK_IN);
        String words = "Qoʻshnimning kamerasi oq mashinani yozib olgan.";
        Api.as("citizen1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", words))
                .post(REPORTS + "/" + id + "/evidence/statements")
                .then()
                .statusCode(201);
        Api.as("duty1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "Voqea joyi koʻzdan kechirildi."))
                .post(REPORTS + "/" + id + "/evidence/statements")
                .then()
                .statusCode(201)
                .body("source", equalTo("OFFICER"));
        command("duty1", id, "withdrawal", "\"3\"", Map.of()).then().statusCode(403);
        command("citizen1", id, "withdrawal", "\"3\"", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("withdrawnAt", notNullValue());
        command("citizen1", id, "withdrawal", "\"4\"", Map.of()).then().statusCode(409);
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        Api.as("specialist1")
                .get(REPORTS + "/" + id + "/evidence")
                .then()
                .body("items.seq", contains(1, 2))
                .body("items.sha256", hasItems(hash))
                .body("items[0].text", equalTo(words))
                .body("items[0].source", equalTo("REPORTER"));
    }

    @Test
    void theDatabaseItselfRefusesToDeleteOrToAlter() {
        String id = reported(BREAK_IN);
        Api.as("citizen1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "Guvoh bor."))
                .post(REPORTS + "/" + id + "/evidence/statements")
                .then()
                .statusCode(201);
        for (String statement : List.of(
                "delete from crime_report_evidence where report_id = '" + id + "'",
                "delete from crime_report where id = '" + id + "'",
                "delete from report_history where subject_id = '" + id + "'",
                "update report_history set type = 'x' where subject_id = '" + id + "'",
                "update crime_report set received_at = now() where id = '" + id + "'",
                "update crime_report set number = 'J' where id = '" + id + "'",
                "update crime_report_evidence set sha256 = '\\x00' where report_id = '" + id + "'",
                "truncate crime_report cascade")) {
            assertThatThrownBy(() -> execute(statement)).as(statement).hasMessageMatching("(?s).*never.*");
        }
    }

    @Test
    void aMissingChildIsAdvisedAboutAndUrgent() {
        report(
                        "citizen1",
                        UUID.randomUUID().toString(),
                        Map.of("text", "Болам йўқолиб қолди, уч соат бўлди", "mahallaCode", Town.BOGISHAMOL))
                .then()
                .statusCode(201)
                .body("urgent", equalTo(true))
                .body("emergencyAdvice.call", contains("102", "112"))
                .body("emergencyAdvice.text", startsWith("If a child is missing"));
    }

    @Test
    void whatIsWrittenIsEncryptedAtRest() {
        String id = reported(Map.of("text", "kanareyka-jinoyat", "mahallaCode", Town.BOGISHAMOL));
        assertThat(Town.number("select count(*) from crime_report c where c.id = '" + id
                        + "' and position(convert_to('kanareyka', 'UTF8') in c.body) > 0"))
                .isZero();
        get("duty1", id).then().body("text", equalTo("kanareyka-jinoyat"));
    }

    private static Map<String, Object> decision(CrimeReportOutcome outcome) {
        return Map.of("outcome", outcome.name(), "reasons", "Jinoyat belgilari yoʻq.");
    }

    private static String reported(Map<String, Object> report) {
        return report("citizen1", UUID.randomUUID().toString(), report)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response report(String username, String key, Map<String, Object> report) {
        return Api.as(username).header("Idempotency-Key", key).body(report).post(REPORTS);
    }

    private static Response get(String username, String id) {
        return Api.as(username).get(REPORTS + "/" + id);
    }

    private static Response command(
            String username, String id, String command, String ifMatch, Map<String, Object> body) {
        var request = Api.as(username).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(REPORTS + "/" + id + "/" + command);
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = TestDatabase.of("appeals").connect();
                Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
