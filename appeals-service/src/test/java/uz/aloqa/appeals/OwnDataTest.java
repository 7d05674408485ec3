package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class OwnDataTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Sud soʻrovi boʻyicha, 3-noyabr");

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void aResidentTakesACopyOfEverythingAndNothingOfAnybodyElse() {
        String other = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        String resident = newResident();
        String id = filed(resident);
        Api.say("inspector1", id, "Qaysi uy?").then().statusCode(201);
        Api.get("inspector1", "/" + id).then().statusCode(200);
        JsonPath copy = Api.bearing(resident)
                .get("/api/v1/own-data")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"aloqa-appeals.json\"")
                .extract()
                .jsonPath();
        assertThat(copy.getList("appeals.appeal.id")).containsExactly(id).doesNotContain(other);
        assertThat(copy.getString("appeals[0].appeal.applicant.phone")).isEqualTo("+998901234567");
        assertThat(copy.getList("appeals[0].messages.text")).containsExactly("Qaysi uy?");
        assertThat(copy.getList("appeals[0].history.type"))
                .containsExactly("AppealRegistered", "AppealAssigned", "MessagePosted");
        assertThat(copy.getList("accesses.what")).containsExactly("VIEW");
        Api.as("duty1").get("/api/v1/own-data").then().statusCode(403);
    }

    @Test
    void theCopyHoldsWhatOneReportedAndTheAlarmsOneRaised() {
        String resident = newResident();
        Map<String, Object> place = Map.of("lat", Town.IN_BOGISHAMOL[0], "lon", Town.IN_BOGISHAMOL[1]);
        String report = posted(
                        Api.bearing(resident),
                        "/api/v1/crime-reports",
                        Map.of("text", "Tunda eshikni buzishdi.", "location", place))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String statements = "/api/v1/crime-reports/" + report + "/evidence/statements";
        posted(Api.bearing(resident), statements, Map.of("text", "Oq mashinani koʻrdim."))
                .then()
                .statusCode(201);
        posted(Api.as("duty1"), statements, Map.of("text", "Kamera yozuvi koʻrildi."))
                .then()
                .statusCode(201);
        String byOfficer = posted(
                        Api.as("duty1"),
                        "/api/v1/crime-reports",
                        Map.of("text", "Velosiped oʻgʻirlangan.", "form", "PHONE", "mahallaCode", Town.BOGISHAMOL))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        posted(Api.bearing(resident), "/api/v1/alarms", Map.of("words", "Eshikni sindirishyapti", "location", place));

        JsonPath copy = Api.bearing(resident)
                .get("/api/v1/own-data")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(copy.getList("crimeReports.report.id"))
                .containsExactly(report)
                .doesNotContain(byOfficer);
        assertThat(copy.getString("crimeReports[0].report.text")).isEqualTo("Tunda eshikni buzishdi.");
        assertThat(copy.getList("crimeReports[0].evidence.text"))
                .as("what an officer brought is not the reporter's")
                .containsExactly("Oq mashinani koʻrdim.");
        assertThat(copy.getList("crimeReports[0].history.type"))
                .containsExactly("CrimeReportRegistered", "CrimeReportEvidenceAdded", "CrimeReportEvidenceAdded");
        assertThat(copy.getList("alarms.alarm.words")).containsExactly("Eshikni sindirishyapti");
        assertThat(copy.getString("alarms[0].history[0].type")).isEqualTo("AlarmRaised");
        assertThat(copy.getList("appeals")).isEmpty();
    }

    @Test
    void aWishToBeForgottenIsTakenDownAndOpenAppealsAreKeptByLaw() {
        String resident = newResident();
        String open = filed(resident);
        String withdrawn = filed(resident);
        Api.bearing(resident)
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post(Api.APPEALS + "/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        for (int i = 0; i < 2; i++) {
            Api.bearing(resident)
                    .post("/api/v1/own-data/erasure")
                    .then()
                    .statusCode(200)
                    .body("appeals", equalTo(2))
                    .body("open", equalTo(1));
        }
        Api.bearing(resident)
                .get(Api.APPEALS + "/" + open)
                .then()
                .body("applicant.fullName", equalTo("Karimova Dilnoza"));
    }

    @Test
    void theHeadHoldsAnAppealAndReleasesItWithReasonsThatAreWrittenDown() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        hold("duty1", id).then().statusCode(403);
        hold("head1", id).then().statusCode(201).body("reason", equalTo(REASON.get("reason")));
        hold("region1", id).then().statusCode(409).body("type", equalTo("urn:problem:appeals-service:held-already"));
        release("region1", id).then().statusCode(200).body("releasedByName", notNullValue());
        release("head1", id).then().statusCode(409).body("type", equalTo("urn:problem:appeals-service:not-held"));
        hold("head1", id).then().statusCode(201);
        Api.get("head1", "/" + id + "/legal-holds").then().statusCode(200).body("items", hasSize(2));
        Town.eventually(() -> Town.number("select count(*) from audit_entry where subject = '" + id
                        + "' and action in ('AppealHeld', 'AppealHoldReleased')")
                == 3);
        Api.get("head1", "/" + id).then().body("version", greaterThanOrEqualTo(2));
    }

    private static String newResident() {
        return TestTokens.of("citizen1").subject(UUID.randomUUID().toString()).sign();
    }

    private static Response posted(RequestSpecification as, String path, Map<String, Object> body) {
        return as.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    private static String filed(String resident) {
        return posted(Api.bearing(resident), Api.APPEALS, Api.filing(Town.IN_BOGISHAMOL))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response hold(String user, String id) {
        return Api.as(user)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(REASON)
                .post(Api.APPEALS + "/" + id + "/legal-holds");
    }

    private static Response release(String user, String id) {
        return Api.as(user).body(REASON).post(Api.APPEALS + "/" + id + "/legal-holds/release");
    }
}
