package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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

    private static String filed(String resident) {
        return Api.bearing(resident)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Api.filing(Town.IN_BOGISHAMOL))
                .post(Api.APPEALS)
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
